package org.articleten.explanation;

import java.time.LocalDate;
import java.util.List;
import org.articleten.rulebook.ReferenceData;

/** How a language writes names, dates and lists. It may be shared by threads. */
interface Grammar {
    /** A list names this many at most. */
    int NAMED = 6;

    /** A date in words. */
    String day(LocalDate date);

    /** All of a list. */
    String joined(List<String> texts);

    /** All of a short list; of a long one the first, and how many there are beside. */
    String few(List<String> texts);

    /** The name of a state or other actor as a sentence has it. */
    String name(String code, ReferenceData known);
}
