package app;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;
@Entity
@Table(name = "players")
@SecondaryTable(name = "player_settings", pkJoinColumns = @PrimaryKeyJoinColumn(name = "player_id"))
@SoftDelete(columnName = "deleted")
public class Player {
    public enum Status { ACTIVE, BANNED, RETIRED }
    public enum Badge { FIRST_WIN, TEN_WINS }
    @Id @GeneratedValue Long id;
    @NaturalId @Column(length = 40, nullable = false) String nick;
    @Enumerated(EnumType.STRING) @Column(length = 20, nullable = false) Status status = Status.ACTIVE;
    @Enumerated(EnumType.ORDINAL) Status previous;
    List<Badge> badges = new ArrayList<>();
    @ElementCollection @Enumerated(EnumType.STRING) Set<Badge> shown = new HashSet<>();
    @Column(table = "player_settings") boolean sound;
    @Column(table = "player_settings", length = 5) Locale language;
    @Convert(converter = YesNoConverter.class) boolean newsletter;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime lastSeen;
    Year since;
    ZoneId zone;
    Currency currency;
    java.net.URL page;
    @Lob String about;
    char[] pin;
    @Array(length = 3) float[] position;
    @Formula("(select count(*) from matches m where m.home_id = id)") int homeMatches;
    @ManyToOne Guild guild;
    @ManyToMany @JoinTable(name = "friends", joinColumns = @JoinColumn(name = "one_id"), inverseJoinColumns = @JoinColumn(name = "other_id")) Set<Player> friends;
}
