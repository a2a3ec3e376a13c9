package org.articleten.page;

import java.util.Map;
import org.articleten.explanation.Translation;
import org.articleten.problem.Place;

/**
 * A message file as it was read.
 *
 * @param file its name, for messages
 * @param translation what it says of rules, words and names
 * @param rulePlaces where it says so of each rule
 * @param page the texts of the pages, by their keys with dots between
 * @param pagePlaces where each of them stands
 * @param texts what authors wrote in English, and what it is in this language
 */
record MessageFile(
        String file,
        Translation translation,
        Map<String, Place> rulePlaces,
        Map<String, String> page,
        Map<String, Place> pagePlaces,
        Map<String, String> texts) {}
