package org.linli.servicewindow.device;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/**
 * Something in a hall that acts by itself. Code and credential are secrets: only hashes are here.
 */
@Entity
class Device {
  @Id UUID id;
  UUID hallId;
  UUID windowId;

  @Enumerated(EnumType.STRING)
  DeviceKind kind;

  String name;

  /** How many numbers of each prefix it holds in reserve for when the network is down. */
  int offlineNumbers;

  boolean paperOut;

  @Enumerated(EnumType.STRING)
  DeviceState state;

  byte[] pairingHash;
  Instant pairingUntil;
  byte[] credentialHash;
  Instant pairedAt;

  /**
   * At most a minute old while it is on; written past the version, which is for people's changes.
   */
  Instant seenAt;

  /** When it last had nothing left to tell; likewise. */
  Instant settledAt;

  Instant createdAt;
  @Version long version;

  Device() {}

  Device(UUID hallId, CreateDevice wish, Instant now) {
    id = Ids.next();
    this.hallId = hallId;
    windowId = wish.windowId();
    kind = wish.kind();
    name = wish.name();
    offlineNumbers = wish.offlineNumbers();
    state = DeviceState.NEW;
    createdAt = now;
  }

  /** What it holds in reserve already it keeps, though it be more. */
  void describe(DescribeDevice wish) {
    name = wish.name();
    offlineNumbers = wish.offlineNumbers();
  }

  /** A code to be paired with; the one before stops working, the credential goes on until then. */
  void invite(byte[] codeHash, Instant now, Duration life) {
    pairingHash = codeHash;
    pairingUntil = now.plus(life);
  }

  /** The code is spent; whatever held the former credential is out. */
  void pair(byte[] newCredentialHash, Instant now) {
    pairingHash = null;
    pairingUntil = null;
    credentialHash = newCredentialHash;
    pairedAt = now;
    state = DeviceState.PAIRED;
  }

  void revoke() {
    if (state != DeviceState.PAIRED) {
      throw new ProblemException(DeviceProblem.DEVICE_NOT_PAIRED, name);
    }
    pairingHash = null;
    pairingUntil = null;
    credentialHash = null;
    state = DeviceState.REVOKED;
  }
}
