package org.cyberwellness.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.cyberwellness.api.CyberwellnessApplication;
import org.cyberwellness.history.store.Backlog;
import org.cyberwellness.history.store.Completeness;
import org.cyberwellness.history.store.ForeignReadStoreException;
import org.cyberwellness.history.store.HistoryCache;
import org.cyberwellness.history.store.IncompleteReadStoreException;
import org.cyberwellness.history.store.ProjectionProgress;
import org.cyberwellness.history.store.Shortfall;
import org.cyberwellness.history.store.StoreOwnership;
import org.jspecify.annotations.NullMarked;

/** What may know what, in all modules. */
@AnalyzeClasses(
    packages = "org.cyberwellness",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJar.class})
class ArchitectureTest {

  /** Another module's tests: a folder or, once packaged, a jar. */
  static final class NoTestJar implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule the_timeline_is_pure =
      classes()
          .that()
          .resideInAPackage("org.cyberwellness.history.timeline..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.cyberwellness.profile.event..",
              "org.cyberwellness.history.timeline..");

  @ArchTest
  static final ArchRule the_comparison_is_pure =
      classes()
          .that()
          .resideInAPackage("org.cyberwellness.history.comparison..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.cyberwellness.profile.event..",
              "org.cyberwellness.history.timeline..",
              "org.cyberwellness.history.comparison..");

  @ArchTest
  static final ArchRule history_knows_the_events_and_not_the_aggregate =
      noClasses()
          .that()
          .resideInAPackage("org.cyberwellness.history..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.cyberwellness.profile", "org.cyberwellness.api..");

  @ArchTest
  static final ArchRule the_domain_knows_neither_history_nor_the_application =
      noClasses()
          .that()
          .resideInAPackage("org.cyberwellness.profile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.cyberwellness.history..", "org.cyberwellness.api..");

  @ArchTest
  static final ArchRule documents_never_leave_history =
      noClasses()
          .that()
          .resideInAPackage("org.cyberwellness.api..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.cyberwellness.history.store..",
                      "org.cyberwellness.history.mongo..",
                      "org.bson..",
                      "com.mongodb..",
                      "org.springframework.data..")
                  .and(
                      not(
                          belongToAnyOf(
                              Backlog.class,
                              Backlog.Behind.class,
                              HistoryCache.class,
                              ProjectionProgress.class,
                              Completeness.class,
                              Shortfall.class,
                              StoreOwnership.class,
                              ForeignReadStoreException.class,
                              IncompleteReadStoreException.class)))
                  .and(not(assignableTo(MongoException.class)))
                  .as("the read store's inside"));

  @ArchTest
  static final ArchRule only_errors_are_told_of_MongoDB_failing =
      noClasses()
          .that()
          .resideInAPackage("org.cyberwellness.api..")
          .and(not(simpleName("StoreOutage")))
          .should()
          .dependOnClassesThat(assignableTo(MongoException.class));

  @ArchTest
  static final ArchRule packages_of_the_application_form_no_cycle =
      slices().matching("org.cyberwellness.api.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_of_history_form_no_cycle =
      slices().matching("org.cyberwellness.history.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule events_know_nothing_of_the_aggregate =
      noClasses()
          .that()
          .resideInAPackage("org.cyberwellness.profile.event..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.cyberwellness.profile");

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Service|Helper)(\\$.*)?");

  @ArchTest
  static void no_two_classes_share_a_simple_name(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toSet())))
                .values())
        .allSatisfy(names -> assertThat(names).hasSize(1));
  }

  @ArchTest
  static final ArchRule nothing_is_null_unless_it_says_so =
      classes()
          .should(
              new ArchCondition<JavaClass>("reside in a package that is @NullMarked") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          one,
                          one.getPackage().isAnnotatedWith(NullMarked.class),
                          one.getPackageName() + " is not @NullMarked"));
                }
              });

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  @ArchTest
  static final ArchRule nothing_is_printed_but_by_commands =
      noClasses()
          .that()
          .doNotBelongToAnyOf(CyberwellnessApplication.class)
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  /** Rome takes no others. */
  @ArchTest
  static final ArchRule time_is_told_by_java_time =
      noClasses()
          .that()
          .doNotHaveSimpleName("FeedWriter")
          .should()
          .dependOnClassesThat(
              belongToAnyOf(Date.class, Calendar.class, TimeZone.class)
                  .or(resideInAnyPackage("java.text", "org.joda.."))
                  .or(describe("dates of JDBC", c -> c.isAssignableTo(Date.class))));

  @ArchTest
  static final ArchRule only_a_clock_tells_what_time_it_is =
      noClasses()
          .should()
          .callMethodWhere(
              describe("now, without a clock", ArchitectureTest::asksForNowWithoutClock))
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule there_is_one_clock =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("SystemClock")
          .should()
          .callMethodWhere(
              describe(
                  "a clock of the system",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Clock.class)
                          && call.getName().startsWith("system")));

  private static boolean asksForNowWithoutClock(JavaMethodCall call) {
    return call.getTargetOwner().getPackageName().equals("java.time")
        && call.getName().equals("now")
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
  }
}
