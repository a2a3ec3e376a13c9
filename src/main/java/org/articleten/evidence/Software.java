package org.articleten.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What runs scenarios.
 *
 * @param program the version of this program
 * @param java the version of Java
 * @param engine the version of the rule engine, Drools
 */
public record Software(String program, String java, String engine) {
    /** As plain data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", program);
        data.put("java", java);
        data.put("engine", engine);
        return data;
    }
}
