package id.sasaran.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;

/** R10: time only through the one business clock. */
@AnalyzeClasses(packages = "id.sasaran", importOptions = DoNotIncludeTests.class)
class ClockUsageTest {

    @ArchTest
    static final ArchRule R10_NOW_ASKS_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time.."))))
                    .and(target(rawParameterTypes(List.<String>of()).or(rawParameterTypes(java.time.ZoneId.class)))))
            .because("R10: deadlines are tested by moving the clock, and the demo lives in July 2026");

    @ArchTest
    static final ArchRule R10_NO_SYSTEM_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("id.sasaran.shared")
            .should()
            .callMethodWhere(target(name("systemUTC")
                            .or(name("systemDefaultZone"))
                            .or(name("system"))
                            .or(name("tick")))
                    .and(target(owner(JavaClass.Predicates.assignableTo(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("R10: there is one business clock, made in one place");
}
