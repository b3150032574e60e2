package app;
import jakarta.persistence.*;
@Entity public class Gem extends Treasure { @Column(nullable = false) String colour; float carat; @Basic(optional = false) Double price; }
