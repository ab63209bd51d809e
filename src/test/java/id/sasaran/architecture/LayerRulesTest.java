package id.sasaran.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import id.sasaran.shared.CurrentUser;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** R3 to R6, R8, R9, R11 and R13: layers, services and what they may know. */
@AnalyzeClasses(packages = "id.sasaran", importOptions = DoNotIncludeTests.class)
class LayerRulesTest {

    private static final String DOMAIN = "id.sasaran.*.domain..";
    private static final String WEB = "id.sasaran.*.web..";
    private static final String WEB_MODULE = "id.sasaran.web..";

    /** Writes that happen without an actor: what they keep belongs to the machine, not to a person. */
    private static final Set<String> WITHOUT_ACTOR = Set.of();

    @ArchTest
    static final ArchRule R3_DOMAIN_DOES_NOT_KNOW_THE_WEB = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    WEB,
                    "jakarta.servlet..",
                    "org.springframework.ui..",
                    "org.springframework.web..",
                    "org.springframework.security.core.context..",
                    "org.thymeleaf..")
            .because("R3: business rules must work for jobs, imports and tests too, where there is no request");

    @ArchTest
    static final ArchRule R4_CONTROLLERS_ARE_IN_WEB = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .resideInAnyPackage(WEB, WEB_MODULE)
            .andShould()
            .notBePublic()
            .because("R4: a screen is found in web and is nobody else's business");

    @ArchTest
    static final ArchRule R4_ENTITIES_ARE_HIDDEN_IN_DOMAIN = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .resideInAPackage(DOMAIN)
            .andShould()
            .notBePublic()
            .because("R4: only the module's own services may change its rows");

    @ArchTest
    static final ArchRule R5_WEB_KNOWS_NO_ENTITY = noClasses()
            .that()
            .resideInAnyPackage(WEB, WEB_MODULE)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .because("R5: pages show records and ask services, so that no rule is passed by");

    @ArchTest
    static final ArchRule R5_FACADES_SPEAK_IN_RECORDS = noClasses()
            .that()
            .resideInAPackage("id.sasaran.*")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("R5: a facade that hands out entities hands out the right to change them");

    @ArchTest
    static final ArchRule R6_SERVICES_ARE_CALLED_FROM_THEIR_OWN_MODULE = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should(beUsedInTheirOwnModuleOnly())
            .because("R6: other modules use the interface in the root package");

    @ArchTest
    static final ArchRule R8_TRANSACTIONS_BEGIN_IN_DOMAIN = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .or()
            .containAnyMethodsThat(transactional())
            .should()
            .resideInAPackage(DOMAIN)
            .orShould()
            .resideInAPackage("id.sasaran.demo..")
            .because("R8: one business action is one transaction, and the service is the business action");

    @ArchTest
    static final ArchRule R8_QUERIES_ARE_READ_ONLY = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .and()
            .haveSimpleNameEndingWith("Queries")
            .and()
            .areAnnotatedWith(Transactional.class)
            .should(beReadOnly())
            .because("R8: a read-only transaction skips dirty checking and cannot write by accident");

    @ArchTest
    static final ArchRule R9_EVENTS_ARE_RECORDS_IN_THE_ROOT = methods()
            .that()
            .areMetaAnnotatedWith(EventListener.class)
            .should(takeOwnEventsAsRecordsOfARootPackage())
            .allowEmptyShould(true)
            .because("R9: an event is a fact told to other modules: ids and values, never a live object");

    @ArchTest
    static final ArchRule R9_NOTHING_RUNS_ON_THE_SIDE = noMethods()
            .should()
            .beAnnotatedWith(Async.class)
            .because("R9: effects outside the database run after commit, by a job from the outbox");

    @ArchTest
    static final ArchRule R11_WRITING_SERVICES_TAKE_THE_ACTOR = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areNotPrivate()
            .should(takeTheActorWhenTheyWrite())
            .because("R11: without the actor the policy cannot be asked and the audit trail has no name");

    @ArchTest
    static final ArchRule R13_NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext")
            .because("R13: a constructor shows what a class needs, and a test can give it");

    @ArchTest
    static final ArchRule R13_NO_CONSOLE_NO_OLD_DATES_NO_LOMBOK = noClasses()
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Date.class, java.util.Calendar.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("lombok..")
            .because("R13: logs have levels, dates have types, and code is what it reads");

    @ArchTest
    static final ArchRule R13_FIELDS_OF_BEANS_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .areNotStatic()
            .should()
            .beFinal()
            .because("R13: a bean is shared by all requests, so it keeps nothing of one of them");

    private static DescribedPredicate<JavaMethod> transactional() {
        return DescribedPredicate.describe("are transactional", method -> method.isAnnotatedWith(Transactional.class));
    }

    private static ArchCondition<JavaClass> beReadOnly() {
        return new ArchCondition<>("be read-only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean readOnly = type.getAnnotationOfType(Transactional.class).readOnly();
                events.add(new SimpleConditionEvent(type, readOnly, type.getName() + " writes"));
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedInTheirOwnModuleOnly() {
        return new ArchCondition<>("be used in their own module only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeOwnEventsAsRecordsOfARootPackage() {
        return new ArchCondition<>("take our own events as records of a root package") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .filter(type -> type.getPackageName().startsWith("id.sasaran"))
                        .filter(type ->
                                !type.isRecord() || type.getPackageName().split("\\.").length != 3)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " takes " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeTheActorWhenTheyWrite() {
        return new ArchCondition<>("take a CurrentUser when they write") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean called = !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && method.getModifiers().contains(JavaModifier.PUBLIC);
                if (!called || !writes(method)) {
                    return;
                }
                boolean actor =
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(CurrentUser.class));
                boolean allowed = actor || WITHOUT_ACTOR.contains(method.getFullName());
                events.add(new SimpleConditionEvent(method, allowed, method.getFullName() + " writes without actor"));
            }
        };
    }

    private static boolean writes(JavaMethod method) {
        Optional<Transactional> own = method.tryGetAnnotationOfType(Transactional.class);
        Optional<Transactional> ofClass = method.getOwner().tryGetAnnotationOfType(Transactional.class);
        return own.or(() -> ofClass).map(found -> !found.readOnly()).orElse(false);
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }
}
