package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

@Entity
@Table(indexes = @Index(columnList = "placedAt"))
public class Purchase {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Customer customer;

    OffsetDateTime placedAt;

    @Column(precision = 12, scale = 2)
    BigDecimal total;

    @Enumerated(EnumType.STRING)
    State state;

    enum State {
        OPEN,
        PAID
    }
}
