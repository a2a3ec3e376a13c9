package org.articleten.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an answer was computed with.
 *
 * @param program the version of this program
 * @param java the version of Java
 * @param drools the version of the rule engine
 */
public record Versions(String program, String java, String drools) {
    /** As plain data. */
    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", program);
        data.put("java", java);
        data.put("drools", drools);
        return data;
    }
}
