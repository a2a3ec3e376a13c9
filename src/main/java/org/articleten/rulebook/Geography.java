package org.articleten.rulebook;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.articleten.facts.European;
import org.articleten.facts.Statehood;

/** What is not in the data beside the rules: the UN M49 region and the English name of a territory, from ICU. */
final class Geography {
    static final String SOURCE = "UN M49 regions, as in the Unicode CLDR";
    private static final String EUROPE = "150";

    /** Territories with an ISO 3166-1 code of their own that are part of a State or dependent on one. */
    private static final Set<String> DEPENDENT = Set.of(
            "AI", "AQ", "AS", "AW", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "FK", "GF", "GP", "GS", "GU", "HK",
            "HM", "IO", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM", "PN", "PR", "RE", "SH", "SX",
            "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT");

    private Geography() {}

    static European european(String code) {
        try {
            var continent = Region.getInstance(code).getContainingRegion(Region.RegionType.CONTINENT);
            return continent != null && continent.toString().equals(EUROPE) ? European.YES : European.NO;
        } catch (IllegalArgumentException notInTheLibrary) {
            return European.NO;
        }
    }

    static Statehood statehood(String code) {
        return DEPENDENT.contains(code) ? Statehood.NO : Statehood.YES;
    }

    static String name(String code) {
        return code.length() == 2
                        && code.chars().allMatch(Character::isUpperCase)
                        && !code.equals("EU")
                        && !code.equals("UN")
                ? LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code)
                : code;
    }
}
