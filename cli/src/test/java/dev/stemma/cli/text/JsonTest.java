package dev.stemma.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void anObjectKeepsTheOrderOfItsMembers() {
        Json json = Json.object()
                .with("id", "4f1c")
                .with("applied", true)
                .with("parents", List.of("a", "b"))
                .with("labels", List.of())
                .with("at", null)
                .with("millis", 12)
                .with("said", "\"tab\t\" \\ \u0001 é\n");
        assertThat(json.toString()).isEqualTo("""
                {
                  "id": "4f1c",
                  "applied": true,
                  "parents": [
                    "a",
                    "b"
                  ],
                  "labels": [],
                  "at": null,
                  "millis": 12,
                  "said": "\\"tab\\t\\" \\\\ \\u0001 é\\n"
                }
                """);
    }
}
