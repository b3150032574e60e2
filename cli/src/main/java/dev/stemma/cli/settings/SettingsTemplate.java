package dev.stemma.cli.settings;

/// The settings file that `init` writes: every setting with its default, commented out.
public final class SettingsTemplate {
    private static final String HEAD = """
            # Stemma's settings. Every line is optional and shows its default. A flag (--url) goes before an environment
            # variable (STEMMA_URL), a variable before this file; ${NAME} stands for the environment variable NAME.
            """;
    private static final String ENVIRONMENTS = """

            # Environments: 'stemma --env uat status', or STEMMA_ENV=uat. A table may hold any setting above.
            #[env.uat]
            #url = "postgresql://boards@uat.example.org/boards"
            #password = "${UAT_PASSWORD}"
            #
            #[env.production]
            #url = "${PRODUCTION_URL}"
            #protected = true
            """;

    private SettingsTemplate() {}

    public static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        String table = "";
        for (Key key : Key.values()) {
            if (!key.table().equals(table)) {
                table = key.table();
                text.append("\n#[").append(table).append("]\n");
            }
            text.append("\n# ").append(key.purpose()).append('\n');
            text.append('#')
                    .append(key.words().substring(table.isEmpty() ? 0 : table.length() + 1))
                    .append(" = ")
                    .append(value(key))
                    .append('\n');
        }
        return text.append(ENVIRONMENTS).toString();
    }

    /// The default as TOML.
    static String value(Key key) {
        return switch (key.form()) {
            case Form.Paths paths -> list(key);
            case Form.Texts texts -> list(key);
            case Form.Name name -> quoted(key);
            case Form.Pairs pairs -> "{}";
            case Form.Patterns patterns -> "[]";
            case Form.WholeNumber number -> key.standard();
            case Form.Choice choice -> choice.equals(Form.YES_NO) ? key.standard() : quoted(key);
            case Form.Text text -> quoted(key);
            case Form.Url url -> quoted(key);
            case Form.Time time -> quoted(key);
        };
    }

    private static String list(Key key) {
        return key.standard().isEmpty() ? "[]" : "[" + quoted(key) + "]";
    }

    private static String quoted(Key key) {
        return "\"" + key.standard() + "\"";
    }
}
