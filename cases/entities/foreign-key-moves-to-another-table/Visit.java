package app;

import jakarta.persistence.*;

@Entity
public class Visit {
    @Id
    Long id;

    @Column(name = "insurer_id")
    Long insurer;

    @ManyToOne(optional = false)
    @JoinColumn(name = "patient_id")
    Person patient;
}
