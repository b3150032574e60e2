package app;

import jakarta.persistence.*;

@Entity
public class Diary {
    enum Mood {
        HAPPY,
        SAD
    }

    enum Weather {
        SUN,
        RAIN
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Mood mood;

    @Enumerated(EnumType.STRING)
    Weather weather;
}
