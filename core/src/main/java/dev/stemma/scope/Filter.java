package dev.stemma.scope;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Unmanaged;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is managed.
///
/// @param manage what alone is managed; everything where it is empty
/// @param leave  what of that is left alone
/// @param kinds  kinds that are left alone altogether: owners, grants
public record Filter(List<ObjectPattern> manage, List<ObjectPattern> leave, Set<Kind> kinds) {
    public static final Filter NONE = new Filter(List.of(), List.of(), Set.of());
    public static final Set<Kind> GRANTS = Set.of(Kind.PRIVILEGES, Kind.DEFAULT_PRIVILEGES);
    public static final Set<Kind> OWNERS = Set.of(Kind.OWNER);

    public Filter {
        manage = List.copyOf(manage);
        leave = List.copyOf(leave);
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }

    /// Whether everything is managed.
    public boolean isNone() {
        return manage.isEmpty() && leave.isEmpty() && kinds.isEmpty();
    }

    /// What 'manage' names and neither schema has. A slip of the finger there would hide what was meant.
    public List<Unmanaged> idle(Catalog from, Catalog to) {
        List<ObjectPattern> idle = manage.stream()
                .filter(pattern -> !covers(pattern, from) && !covers(pattern, to))
                .toList();
        return idle.stream()
                .filter(pattern -> !pattern.hasWildcard() || idle.size() == manage.size())
                .map(pattern -> new Unmanaged(
                        "'" + pattern.text() + "' of the setting 'manage'", "nothing is called so on either side"))
                .toList();
    }

    private static boolean covers(ObjectPattern pattern, Catalog catalog) {
        return catalog.objects().keySet().stream().anyMatch(pattern::covers);
    }

    public boolean manages(ObjectId id) {
        boolean wanted = manage.isEmpty() || manage.stream().anyMatch(pattern -> pattern.covers(id));
        return wanted && !kinds.contains(id.kind()) && leave.stream().noneMatch(pattern -> pattern.covers(id));
    }
}
