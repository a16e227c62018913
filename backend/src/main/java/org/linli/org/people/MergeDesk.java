package org.linli.org.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.DuplicateGroup;
import org.linli.person.DuplicateReason;
import org.linli.person.MergePeople;
import org.linli.person.MergeService;
import org.linli.person.MergeView;
import org.linli.person.UndoMerge;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Merging, as far as the caller keeps the records. */
@ApplicationScoped
class MergeDesk {
  private final MergeService merges;
  private final PersonSight sight;
  private final OrgService org;

  MergeDesk(MergeService merges, PersonSight sight, OrgService org) {
    this.merges = merges;
    this.sight = sight;
    this.org = org;
  }

  Page<DuplicateGroup> alike(DuplicateReason reason, PageRequest page) {
    return merges.alike(kept(), reason, page);
  }

  Page<MergeView> page(PageRequest page) {
    return merges.page(kept(), page);
  }

  MergeView merge(MergePeople wish) {
    return merges.merge(wish, kept()::contains);
  }

  MergeView undo(UUID id, UndoMerge wish) {
    return merges.undo(id, wish, kept()::contains);
  }

  private Set<UUID> kept() {
    return org.subtree(sight.toKeep());
  }
}
