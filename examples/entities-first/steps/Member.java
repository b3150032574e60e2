package team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

/// The member as the second revision wants it: `fullName` is `displayName` now, and a role and an index are new.
@Entity
@Table(indexes = @Index(name = "member_by_name", columnList = "tenant_id, display_name"))
public class Member {
    enum Role {
        VIEWER,
        EDITOR,
        ADMIN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private java.util.UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Tenant tenant;

    @Column(nullable = false, length = 500)
    private String displayName;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @ColumnDefault("'VIEWER'")
    private Role role = Role.EDITOR;

    protected Member() {}

    public Member(Tenant tenant, String displayName) {
        this.tenant = tenant;
        this.displayName = displayName;
    }

    @Override
    public String toString() {
        return displayName + " of " + tenant.getName() + ", " + role;
    }
}
