package org.linli.servicewindow.board;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One question at a time for each key, shared by all who came before it was asked: when a call is
 * heard, five hundred displays ask for the same thing at once. Nobody gets an answer to a question
 * that was asked before they came, so what they see is as new as if they had asked alone.
 */
final class AskedTogether<K, V> {
  private static final int TURNS = 64;

  private final Map<K, CompletableFuture<V>> unasked = new HashMap<>();
  private final ReentrantLock[] turns = new ReentrantLock[TURNS];
  private final Function<K, V> question;

  AskedTogether(Function<K, V> question) {
    this.question = question;
    for (var i = 0; i < TURNS; i++) {
      turns[i] = new ReentrantLock();
    }
  }

  /** The answer, or whatever the question threw. */
  V ask(K key) {
    var mine = new CompletableFuture<V>();
    var shared = join(key, mine);
    if (shared == mine) {
      askWhenItIsOurTurn(key, mine);
    }
    try {
      return shared.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void askWhenItIsOurTurn(K key, CompletableFuture<V> answer) {
    var turn = turns[Math.floorMod(key.hashCode(), TURNS)];
    turn.lock();
    try {
      // From here on newcomers ask anew.
      leave(key);
      answer.complete(question.apply(key));
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    } finally {
      turn.unlock();
    }
  }

  private synchronized CompletableFuture<V> join(K key, CompletableFuture<V> mine) {
    var shared = unasked.putIfAbsent(key, mine);
    return shared == null ? mine : shared;
  }

  private synchronized void leave(K key) {
    unasked.remove(key);
  }
}
