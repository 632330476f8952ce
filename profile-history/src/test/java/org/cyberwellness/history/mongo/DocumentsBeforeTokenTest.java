package org.cyberwellness.history.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsBeforeTokenTest {
  private static final TrackingToken TOKEN = new GlobalSequenceTrackingToken(1);

  private final List<String> written = new ArrayList<>();
  private final TokenStore tokens =
      new DocumentsBeforeToken(
          new InMemoryTokenStore() {
            @Override
            public void storeToken(TrackingToken token, String processor, int segment) {
              written.add("token");
            }
          },
          () -> {});
  private UnitOfWork<?> unitOfWork;

  @BeforeEach
  void start() {
    unitOfWork = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("event"));
  }

  @AfterEach
  void end() {
    if (unitOfWork.isActive()) {
      unitOfWork.rollback();
    }
  }

  @Test
  void given_documents_when_the_token_is_stored_first_on_commit_then_they_are_written_before_it() {
    unitOfWork.onPrepareCommit(_ -> tokens.storeToken(TOKEN, "processor", 0));
    DocumentsBeforeToken.register(unitOfWork, () -> written.add("documents"));

    unitOfWork.commit();

    assertThat(written).containsExactly("documents", "token");
  }

  @Test
  void given_documents_when_no_token_is_stored_then_they_are_written_on_commit() {
    DocumentsBeforeToken.register(unitOfWork, () -> written.add("documents"));

    unitOfWork.commit();

    assertThat(written).containsExactly("documents");
  }

  @Test
  void given_documents_that_cannot_be_written_when_it_commits_then_the_token_is_not_stored() {
    unitOfWork.onPrepareCommit(_ -> tokens.storeToken(TOKEN, "processor", 0));
    DocumentsBeforeToken.register(
        unitOfWork,
        () -> {
          throw new IllegalStateException("disk full");
        });

    assertThatThrownBy(unitOfWork::commit).hasMessage("disk full");

    assertThat(written).isEmpty();
  }

  @Test
  void given_a_resource_that_registers_as_it_is_computed_when_it_commits_then_it_is_written() {
    List<String> batch =
        unitOfWork.getOrComputeResource(
            "batch",
            _ -> {
              DocumentsBeforeToken.register(unitOfWork, () -> written.add("documents"));
              return new ArrayList<>();
            });
    batch.add("document");

    unitOfWork.commit();

    assertThat(written).containsExactly("documents");
  }

  @Test
  void given_documents_when_it_is_rolled_back_then_nothing_is_written() {
    DocumentsBeforeToken.register(unitOfWork, () -> written.add("documents"));

    unitOfWork.rollback();

    assertThat(written).isEmpty();
  }
}
