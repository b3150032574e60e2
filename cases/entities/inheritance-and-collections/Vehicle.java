package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    java.util.UUID id;

    @ElementCollection
    Set<String> names;

    @OneToMany
    @JoinColumn(name = "vehicle_id")
    List<Wheel> wheels;

    @Entity
    public static class Car extends Vehicle {
        int seats;
    }

    @Entity
    public static class Wheel {
        @Id
        int number;

        @Version
        long version;
    }
}
