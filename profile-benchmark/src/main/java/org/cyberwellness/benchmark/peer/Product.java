package org.cyberwellness.benchmark.peer;

import org.cyberwellness.benchmark.data.BenchmarkData;

/** What is compared, and what it takes to reach its data. */
public enum Product {
  OURS("this project", "none: in this process") {
    @Override
    public Peer open(BenchmarkData data) throws Exception {
      return new Ours(data);
    }
  },
  XTDB("XTDB 1.24.5, one document a country", "none: in memory, documents decoded") {
    @Override
    public Peer open(BenchmarkData data) {
      return new Xtdb(data);
    }
  },
  ENVERS("Envers 7.4.13, validity strategy, H2", "SQL in this process") {
    @Override
    public Peer open(BenchmarkData data) {
      return new Envers(data);
    }
  },
  JAVERS_MONGO("JaVers 7.10, mongo-java-server, snapshotQueryLimit(1)", "TCP in this machine") {
    @Override
    public Peer open(BenchmarkData data) {
      return Javers.onMongo(data);
    }
  },
  JAVERS_MONGO_DEFAULT("JaVers 7.10, mongo-java-server, limit(1)", "TCP in this machine") {
    @Override
    public Peer open(BenchmarkData data) {
      return Javers.onMongoByDefault(data);
    }
  },
  JAVERS_H2("JaVers 7.10, H2, snapshotQueryLimit(1)", "SQL in this process") {
    @Override
    public Peer open(BenchmarkData data) throws Exception {
      return Javers.onH2(data);
    }
  },
  AXON_REPLAY("Axon 4.13 replay, JDBC on H2", "SQL in this process") {
    @Override
    public Peer open(BenchmarkData data) throws Exception {
      return new AxonReplay(data);
    }
  };

  private final String title;
  private final String boundary;

  Product(String title, String boundary) {
    this.title = title;
    this.boundary = boundary;
  }

  /** What it is and how it is used. */
  public String title() {
    return title;
  }

  /** What a read of it crosses. */
  public String boundary() {
    return boundary;
  }

  /** Starts it and loads the facts. */
  public abstract Peer open(BenchmarkData data) throws Exception;
}
