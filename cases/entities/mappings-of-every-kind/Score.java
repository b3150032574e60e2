package app;
import jakarta.persistence.*;
@Embeddable public class Score { @Column(name = "goals_home") Integer home; @Column(name = "goals_guest") Integer guest; @Transient int sum; }
