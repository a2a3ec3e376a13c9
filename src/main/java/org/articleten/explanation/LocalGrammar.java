package org.articleten.explanation;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.articleten.rulebook.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Any other language, as ICU knows it and a message file completes it. */
final class LocalGrammar implements Grammar {
    private static final String OTHERS = "others";

    private final ULocale locale;
    private final Map<String, String> names;
    private final ListFormatter lists;
    private final DateFormat days;
    private final DateFormat firstDays;
    private final @Nullable MessageFormat others;

    /** By code, of which there are few hundred. */
    private final Map<String, String> territories = new ConcurrentHashMap<>();

    LocalGrammar(Translation translation) {
        this.locale = ULocale.forLocale(translation.locale()).setKeywordValue("calendar", "gregorian");
        this.names = translation.names();
        this.lists = ListFormatter.getInstance(locale);
        var pattern = ((SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, locale)).toPattern();
        this.days = dates(pattern);
        var first = translation.grammar().get("firstDay");
        this.firstDays = first == null ? days : dates(pattern.replaceFirst("\\bd\\b", "'" + first + "'"));
        var many = translation.grammar().get(OTHERS);
        this.others = many == null ? null : new MessageFormat(many, locale);
    }

    private DateFormat dates(String pattern) {
        var format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    @Override
    public String day(LocalDate date) {
        var format = date.getDayOfMonth() == 1 ? firstDays : days;
        var calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        // A format belongs to one thread.
        return format.clone().format(calendar.getTime());
    }

    @Override
    public String joined(List<String> texts) {
        return lists.format(texts);
    }

    @Override
    public String few(List<String> texts) {
        if (texts.size() <= NAMED || others == null) {
            return joined(texts);
        }
        var shown = new ArrayList<>(texts.subList(0, NAMED - 1));
        var more = others.clone();
        shown.add(more.format(Map.of(OTHERS, texts.size() - shown.size())));
        return joined(shown);
    }

    @Override
    public String name(String code, ReferenceData known) {
        var own = names.get(code);
        return own != null ? own : territories(code) ? territory(code, known) : known.name(code);
    }

    private static boolean territories(String code) {
        return code.length() == 2 && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private String territory(String code, ReferenceData known) {
        return territories.computeIfAbsent(code, state -> usual(state, known.name(state)));
    }

    /** The library's name; where the data beside the rules mean another state than the library, their name. */
    private String usual(String code, String meant) {
        var english = LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code);
        return same(english, meant) ? LocaleDisplayNames.getInstance(locale).regionDisplayName(code) : meant;
    }

    private static boolean same(String one, String other) {
        return other.equals(one) || other.equals("the " + one);
    }
}
