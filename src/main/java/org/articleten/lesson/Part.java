package org.articleten.lesson;

import org.articleten.facts.Word;

/** Which part of a lesson is printed. */
public enum Part implements Word {
    /** What learners get, or what is handed out in an exercise. */
    SHEET,
    /** What the teacher shows afterwards. */
    KEY,
    /** Both, on pages of their own. */
    ALL
}
