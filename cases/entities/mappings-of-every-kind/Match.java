package app;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
@Entity
@Table(name = "matches", check = @CheckConstraint(name = "not_alone", constraint = "home_id <> guest_id"), indexes = @Index(name = "matches_day", columnList = "played_on, home_id"))
@IdClass(Match.Key.class)
public class Match {
    public record Key(Long home, Long guest, int number) {}
    @Id @ManyToOne @JoinColumn(name = "home_id") Player home;
    @Id @ManyToOne @JoinColumn(name = "guest_id") Player guest;
    @Id int number;
    @Column(name = "played_on") LocalDate playedOn;
    @Embedded Score score;
    @Any @AnyDiscriminator(DiscriminatorType.STRING) @AnyDiscriminatorValue(discriminator = "G", entity = Gold.class) @AnyDiscriminatorValue(discriminator = "E", entity = Gem.class) @AnyKeyJavaClass(Long.class)
    @Column(name = "prize_type") @JoinColumn(name = "prize_id") Treasure prize;
}
