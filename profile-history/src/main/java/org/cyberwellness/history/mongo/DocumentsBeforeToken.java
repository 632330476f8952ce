package org.cyberwellness.history.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A token store that writes a batch's documents before its token. Axon would store the token first,
 * and a crash in between would lose the documents.
 */
public final class DocumentsBeforeToken implements TokenStore {
  // Not a resource of the unit of work: the caller may be inside the computation of one.
  private static final Map<UnitOfWork<?>, Runnable> PENDING = new ConcurrentHashMap<>();

  private final TokenStore tokens;
  private final Runnable onFirstTokens;

  /**
   * @param onFirstTokens run when a processor starts from the beginning, because the store has no
   *     token for it
   */
  DocumentsBeforeToken(TokenStore tokens, Runnable onFirstTokens) {
    this.tokens = tokens;
    this.onFirstTokens = onFirstTokens;
  }

  /**
   * Registers the write of a unit of work's documents. It runs once: before the token is stored or,
   * if none is stored, when the unit of work prepares to commit. If it fails, neither happens. A
   * second registration for the same unit of work replaces the first.
   */
  public static void register(UnitOfWork<?> unitOfWork, Runnable write) {
    UnitOfWork<?> root = unitOfWork.root();
    if (PENDING.put(root, write) == null) {
      root.onPrepareCommit(DocumentsBeforeToken::writePending);
      root.onCleanup(PENDING::remove);
    }
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    CurrentUnitOfWork.ifStarted(DocumentsBeforeToken::writePending);
    tokens.storeToken(token, processor, segment);
  }

  private static void writePending(UnitOfWork<?> unitOfWork) {
    Runnable write = PENDING.remove(unitOfWork.root());
    if (write != null) {
      write.run();
    }
  }

  @Override
  public void initializeTokenSegments(String processor, int segments) {
    tokens.initializeTokenSegments(processor, segments);
    onFirstTokens.run();
  }

  @Override
  public void initializeTokenSegments(
      String processor, int segments, @Nullable TrackingToken initial) {
    tokens.initializeTokenSegments(processor, segments, initial);
    onFirstTokens.run();
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, int segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public void extendClaim(String processor, int segment) {
    tokens.extendClaim(processor, segment);
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    tokens.releaseClaim(processor, segment);
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
    tokens.initializeSegment(token, processor, segment);
  }

  @Override
  public void deleteToken(String processor, int segment) {
    tokens.deleteToken(processor, segment);
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return tokens.requiresExplicitSegmentInitialization();
  }

  @Override
  public int[] fetchSegments(String processor) {
    return tokens.fetchSegments(processor);
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processor) {
    return tokens.fetchAvailableSegments(processor);
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    return tokens.retrieveStorageIdentifier();
  }
}
