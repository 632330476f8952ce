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
 * A store of tokens that writes a batch's documents before its token. Axon stores the token first
 * of all that a unit of work prepares, so that a crash in between would leave documents unwritten.
 */
public final class DocumentsBeforeToken implements TokenStore {
  // Not among the resources of the units of work: who registers may be just computing one of them.
  private static final Map<UnitOfWork<?>, Runnable> PENDING = new ConcurrentHashMap<>();

  private final TokenStore tokens;
  private final Runnable onFirstTokens;

  /**
   * @param onFirstTokens run when a processor begins anew, because the store knows no token of it
   */
  DocumentsBeforeToken(TokenStore tokens, Runnable onFirstTokens) {
    this.tokens = tokens;
    this.onFirstTokens = onFirstTokens;
  }

  /**
   * Has the documents of this unit of work written once: before its token is stored or, where it
   * stores none, as it prepares to commit. Where the writing fails, neither happens. A second one
   * registered with the same unit of work takes the place of the first.
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
