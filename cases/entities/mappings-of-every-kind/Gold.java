package app;
import jakarta.persistence.*;
@Entity public class Gold extends Treasure { long ounces; }
