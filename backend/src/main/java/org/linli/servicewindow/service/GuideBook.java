package org.linli.servicewindow.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.database.Translated;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * The wordings of one service, for a service whose row is locked or new. Numbers are given in the
 * order of publishing: while a draft is there, nothing else is published past it.
 */
@ApplicationScoped
class GuideBook {
  private final GuideVersionRepository versions;
  private final CurrentActor actor;
  private final Clock clock;

  GuideBook(GuideVersionRepository versions, CurrentActor actor, Clock clock) {
    this.versions = versions;
    this.actor = actor;
    this.clock = clock;
  }

  /** A new service is told to residents at once. */
  void begin(Service service) {
    var first = new GuideVersion(service.id, 1);
    first.write(Translated.of(service.guides), actor.get(), clock.instant());
    first.publish(actor.get(), clock.instant());
    versions.persistAndFlush(first);
  }

  Optional<GuideVersion> draft(UUID serviceId) {
    return versions.draft(serviceId);
  }

  GuideVersion published(UUID serviceId) {
    return versions.published(serviceId);
  }

  /** Goes on with the draft, or starts one. */
  GuideVersion write(Service service, Translated<Guide> words) {
    var draft = draft(service.id).orElseGet(() -> next(service));
    draft.write(words, actor.get(), clock.instant());
    versions.persistAndFlush(draft);
    return draft;
  }

  /**
   * Starts a draft from a wording that was read before.
   *
   * @throws ProblemException not-found, draft-in-the-way
   */
  GuideVersion restore(Service service, int number) {
    refuseDraft(service);
    var old = versions.findByIdOptional(new GuideVersion.Key(service.id, number)).orElse(null);
    if (old == null) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var draft = next(service);
    draft.restoredFrom = number;
    draft.write(old.words(), actor.get(), clock.instant());
    versions.persistAndFlush(draft);
    return draft;
  }

  /**
   * The draft becomes what residents read.
   *
   * @throws ProblemException no-draft, nothing-new
   */
  void publish(Service service) {
    publish(service, needed(service));
  }

  /**
   * New words without a draft, for callers that describe a service in one go.
   *
   * @throws ProblemException draft-in-the-way
   */
  void publishAtOnce(Service service, Translated<Guide> words) {
    refuseDraft(service);
    publish(service, write(service, words));
  }

  private void publish(Service service, GuideVersion draft) {
    var old = published(service.id);
    if (Guides.between(old.words(), draft.words()).isEmpty()) {
      throw new ProblemException(ServiceProblem.NOTHING_NEW);
    }
    old.giveWay();
    // One at a time: at no moment two versions are published, not even between two statements.
    versions.flush();
    draft.publish(actor.get(), clock.instant());
    service.tell(draft.words());
    versions.flush();
  }

  /**
   * @throws ProblemException no-draft
   */
  GuideVersion discard(Service service) {
    var draft = needed(service);
    versions.delete(draft);
    versions.flush();
    return draft;
  }

  private GuideVersion needed(Service service) {
    return draft(service.id).orElseThrow(() -> new ProblemException(ServiceProblem.NO_DRAFT));
  }

  private void refuseDraft(Service service) {
    if (draft(service.id).isPresent()) {
      throw new ProblemException(ServiceProblem.DRAFT_IN_THE_WAY);
    }
  }

  private GuideVersion next(Service service) {
    return new GuideVersion(service.id, published(service.id).number() + 1);
  }
}
