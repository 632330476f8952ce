package org.cyberwellness.benchmark.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.benchmark.data.PlainProfile;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A profile as Envers and JaVers know it: an object with a field for each row. */
@Entity
@Audited(withModifiedFlag = true)
class AuditedProfile {
  private static final List<Field> ROWS =
      Arrays.stream(AuditedProfile.class.getDeclaredFields())
          .filter(field -> field.isAnnotationPresent(Column.class))
          .toList();

  @Id @Nullable String country;

  @Column(length = 400)
  @Nullable String population;

  @Column(length = 400)
  @Nullable String internetUsers;

  @Column(length = 400)
  @Nullable String criminalLegislation;

  @Column(length = 400)
  @Nullable String regulationAndCompliance;

  @Column(length = 400)
  @Nullable String cirt;

  @Column(length = 400)
  @Nullable String standards;

  @Column(length = 400)
  @Nullable String certification;

  @Column(length = 400)
  @Nullable String policy;

  @Column(length = 400)
  @Nullable String roadmapForGovernance;

  @Column(length = 400)
  @Nullable String responsibleAgency;

  @Column(length = 400)
  @Nullable String nationalBenchmarking;

  @Column(length = 400)
  @Nullable String standardisationDevelopment;

  @Column(length = 400)
  @Nullable String manpowerDevelopment;

  @Column(length = 400)
  @Nullable String professionalCertification;

  @Column(length = 400)
  @Nullable String agencyCertification;

  @Column(length = 400)
  @Nullable String intraStateCooperation;

  @Column(length = 400)
  @Nullable String intraAgencyCooperation;

  @Column(length = 400)
  @Nullable String publicSectorPartnership;

  @Column(length = 400)
  @Nullable String internationalCooperation;

  @Column(length = 400)
  @Nullable String childProtectionLegislation;

  @Column(length = 400)
  @Nullable String unConventionAndProtocol;

  @Column(length = 400)
  @Nullable String institutionalSupport;

  @Column(length = 400)
  @Nullable String reportingMechanism;

  AuditedProfile() {}

  AuditedProfile(String country) {
    this.country = country;
  }

  /** The field that has the value of a row. */
  static String fieldOf(String row) {
    return ROWS.stream()
        .map(Field::getName)
        .filter(field -> rowOf(field).equals(row))
        .findFirst()
        .orElseThrow();
  }

  private static String rowOf(String field) {
    return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  void set(PlainProfile profile) {
    try {
      for (Field field : ROWS) {
        field.set(this, profile.values().get(rowOf(field.getName())));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fields in which another profile has something else. */
  Map<String, Object> changesTo(AuditedProfile other) {
    Map<String, Object> changes = new HashMap<>();
    try {
      for (Field field : ROWS) {
        Object value = field.get(other);
        if (value != null && !Objects.equals(value, field.get(this))) {
          changes.put(field.getName(), value);
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return changes;
  }

  PlainProfile plain() {
    Map<String, String> values = new HashMap<>();
    new AuditedProfile()
        .changesTo(this)
        .forEach((field, value) -> values.put(rowOf(field), (String) value));
    return new PlainProfile(values);
  }
}
