package org.cyberwellness.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the project may use which others. A part is a package with all below it, unless
 * these are parts themselves.
 *
 * @param allowed for each part, the parts that it may use beside itself
 */
record Edges(Map<String, Set<String>> allowed) {
  /** Every class belongs to a part, and uses no other parts than its own may use. */
  ArchRule rule(String root) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<>("use only the parts that their own part may use") {
              @Override
              public void check(JavaClass one, ConditionEvents events) {
                if (part(one).isEmpty()) {
                  events.add(
                      SimpleConditionEvent.violated(one, one.getName() + " belongs to no part"));
                }
                one.getDirectDependenciesFromSelf().stream()
                    .filter(use -> !isAllowed(use))
                    .forEach(
                        use ->
                            events.add(SimpleConditionEvent.violated(use, use.getDescription())));
              }
            });
  }

  private boolean isAllowed(Dependency use) {
    Optional<String> from = part(use.getOriginClass());
    Optional<String> to = part(use.getTargetClass().getBaseComponentType());
    return from.isEmpty()
        || to.isEmpty()
        || from.equals(to)
        || allowed.getOrDefault(from.get(), Set.of()).contains(to.get());
  }

  private Optional<String> part(JavaClass one) {
    String name = one.getPackageName();
    while (!name.isEmpty()) {
      if (allowed.containsKey(name)) {
        return Optional.of(name);
      }
      name = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    }
    return Optional.empty();
  }
}
