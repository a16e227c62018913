package org.linli.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;

/** Every change of state calls this in its own transaction. */
@ApplicationScoped
public class Audit {
  private final EntityManager database;
  private final Clock clock;
  private final CurrentActor actor;

  Audit(EntityManager database, Clock clock, CurrentActor actor) {
    this.database = database;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * @param action verb in the past: {@code ticket-called}, {@code role-granted}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, AuditSubject subject, Changes changes) {
    recordAs(actor.get(), action, subject, changes);
  }

  /** For who acts before being signed in: at sign-in, at an invitation. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordAs(Actor who, String action, AuditSubject subject, Changes changes) {
    database.persist(new AuditEntry(clock.instant(), who, action, subject, changes));
  }
}
