package id.sasaran.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** R12: what a request may fill, and that errors in it are always looked at. */
@AnalyzeClasses(packages = "id.sasaran", importOptions = DoNotIncludeTests.class)
class FormRulesTest {

    @ArchTest
    static final ArchRule R12_FORMS_ARE_RECORDS_WITH_THEIR_ERRORS = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(bindRecordsTogetherWithTheirErrors())
            .because("R12: a record binds its components and nothing else, and unseen errors lose what was typed");

    @ArchTest
    static final ArchRule R12_READING_CHANGES_NOTHING = methods()
            .that()
            .areAnnotatedWith(GetMapping.class)
            .should(new ArchCondition<>("not be a form's target as well") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            method, !method.isAnnotatedWith(PostMapping.class), method.getFullName()));
                }
            })
            .because("R12: a GET may be repeated, prefetched and logged");

    private static ArchCondition<JavaMethod> bindRecordsTogetherWithTheirErrors() {
        return new ArchCondition<>("bind records together with their errors") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaParameter> parameters = method.getParameters();
                for (int i = 0; i < parameters.size(); i++) {
                    JavaParameter parameter = parameters.get(i);
                    JavaClass type = parameter.getRawType();
                    if (!isForm(parameter, type)) {
                        continue;
                    }
                    events.add(new SimpleConditionEvent(
                            method, type.isRecord(), method.getFullName() + ": " + type.getName() + " is no record"));
                    boolean looked = !method.isAnnotatedWith(PostMapping.class)
                            || i + 1 < parameters.size()
                                    && parameters.get(i + 1).getRawType().isAssignableTo(BindingResult.class);
                    events.add(new SimpleConditionEvent(
                            method, looked, method.getFullName() + ": no BindingResult after " + type.getName()));
                }
            }
        };
    }

    private static boolean isForm(JavaParameter parameter, JavaClass type) {
        return type.getPackageName().startsWith("id.sasaran.")
                && (parameter.isAnnotatedWith(ModelAttribute.class)
                        || type.getSimpleName().endsWith("Form"));
    }
}
