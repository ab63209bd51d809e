package id.sasaran.demo;

import id.sasaran.demo.Script.PersonLine;
import id.sasaran.identity.DemoAccounts;
import id.sasaran.organization.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts on the sign-in page of the demo, as the files of the agencies name them. */
@Component
@Profile("demo")
class DemoAccountList implements DemoAccounts {

    static final String PASSWORD = "sasaran-demo";

    /** In the order in which one would try them. */
    static final List<String> ROLES = List.of("pegawai", "atasan", "pimpinan", "adminunit", "admin", "auditor");

    private final List<DemoAccount> accounts = new ArrayList<>();

    DemoAccountList() {
        for (String code : Script.AGENCIES) {
            Script script = Script.read(code);
            script.people().stream()
                    .filter(person -> !person.account().isEmpty())
                    .sorted(Comparator.comparingInt(person -> ROLES.indexOf(person.account())))
                    .forEach(person -> accounts.add(account(script, person)));
        }
        accounts.add(new DemoAccount("", "platform", "demo.role.platform", "Sasaran", ""));
    }

    @Override
    public List<DemoAccount> list() {
        return List.copyOf(accounts);
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    private static DemoAccount account(Script script, PersonLine person) {
        return new DemoAccount(
                script.name(),
                script.code() + "." + person.account(),
                "demo.role." + person.account(),
                PersonName.full(person.titleBefore(), person.name(), person.titleAfter()),
                person.position());
    }
}
