package id.sasaran.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.sasaran.shared.AgencyEntity;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Filter;

/** R7 and R13: what entities may hold. */
@AnalyzeClasses(packages = "id.sasaran", importOptions = DoNotIncludeTests.class)
class EntityRulesTest {

    @ArchTest
    static final ArchRule R7_ENTITIES_STAY_IN_THEIR_MODULE = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(holdEntitiesOfTheirOwnModuleOnly())
            .because("R7: across modules only ids pass; otherwise one module loads and changes another's rows");

    @ArchTest
    static final ArchRule ENTITIES_BELONG_TO_AN_AGENCY = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackage("id.sasaran.identity..")
            .should()
            .beAssignableTo(AgencyEntity.class)
            .because("the agency is part of every key; only accounts and login names stand above agencies");

    @ArchTest
    static final ArchRule COLLECTIONS_CARRY_THE_AGENCY_FILTER = fields().that()
            .areAnnotatedWith(OneToMany.class)
            .should()
            .beAnnotatedWith(Filter.class)
            .allowEmptyShould(true)
            .because("Hibernate adds the agency to a collection's statement only through the filter");

    @ArchTest
    static final ArchRule NO_TABLES_WITHOUT_ENTITY = noFields()
            .should()
            .beAnnotatedWith(ElementCollection.class)
            .orShould()
            .beAnnotatedWith(ManyToMany.class)
            .orShould()
            .beAnnotatedWith(JoinTable.class)
            .because("their tables would have no agency in the key; use text[] or a child entity");

    @ArchTest
    static final ArchRule R13_ENUMS_ARE_KEPT_BY_NAME = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should(keepEnumsByName())
            .because("R13: an ordinal changes its meaning when a constant is added in between");

    private static ArchCondition<JavaField> holdEntitiesOfTheirOwnModuleOnly() {
        return new ArchCondition<>("hold entities of their own module only") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type -> !module(type).equals(module(field.getOwner())))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " holds " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaField> keepEnumsByName() {
        return new ArchCondition<>("keep enums by name") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getRawType().isEnum() || field.isAnnotatedWith(Transient.class)) {
                    return;
                }
                boolean byName = field.tryGetAnnotationOfType(Enumerated.class)
                        .map(found -> found.value() == EnumType.STRING)
                        .orElse(false);
                events.add(new SimpleConditionEvent(field, byName, field.getFullName() + " is kept by number"));
            }
        };
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }
}
