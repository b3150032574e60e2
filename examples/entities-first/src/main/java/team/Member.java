package team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Member {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private java.util.UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Tenant tenant;

    @Column(nullable = false)
    private String fullName;

    protected Member() {}

    public Member(Tenant tenant, String fullName) {
        this.tenant = tenant;
        this.fullName = fullName;
    }

    @Override
    public String toString() {
        return fullName + " of " + tenant.getName();
    }
}
