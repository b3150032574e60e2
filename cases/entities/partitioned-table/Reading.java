package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(name = "reading_sensor_idx", columnList = "sensor"))
public class Reading {
    @EmbeddedId
    Key key;

    BigDecimal value;

    @Column(length = 20)
    String sensor;

    @Embeddable
    public record Key(Long id, @Column(name = "taken_on") LocalDate takenOn) {}
}
