package dev.stemma.postgres.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a run of statements does to one object, in few words: `add columns email, phone; create index users_email_idx`.
final class Deeds {
    private static final int MOST_NAMES = 3;
    private static final int MOST_DEEDS = 3;
    private static final Pattern NAMED = Pattern.compile(
            "^((?:add|drop|create|change) (?:column|attribute|constraint|index|trigger|policy|rule|label)) (.+)$");

    private Deeds() {}

    static String summary(List<Step> run) {
        Map<String, List<String>> deeds = new LinkedHashMap<>();
        for (Step step : run) {
            for (String words : step.words().split(", (?=(?:add|drop|create|change) )")) {
                Matcher named = NAMED.matcher(words);
                if (named.matches()) {
                    deeds.computeIfAbsent(named.group(1), d -> new ArrayList<>())
                            .add(named.group(2));
                } else {
                    deeds.putIfAbsent(words, List.of());
                }
            }
        }
        List<String> texts = new ArrayList<>();
        deeds.forEach((deed, names) -> texts.add(text(deed, names)));
        String shown = String.join("; ", texts.subList(0, Math.min(MOST_DEEDS, texts.size())));
        return texts.size() > MOST_DEEDS ? shown + " and more" : shown;
    }

    private static String text(String deed, List<String> names) {
        if (names.isEmpty()) {
            return deed;
        }
        if (names.size() == 1) {
            return deed + " " + names.getFirst();
        }
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return plural(deed) + " " + shown + (more > 0 ? " and " + more + " more" : "");
    }

    private static String plural(String deed) {
        if (deed.endsWith("y")) {
            return deed.substring(0, deed.length() - 1) + "ies";
        }
        return deed.endsWith("x") ? deed + "es" : deed + "s";
    }
}
