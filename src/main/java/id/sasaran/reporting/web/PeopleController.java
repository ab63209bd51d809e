package id.sasaran.reporting.web;

import id.sasaran.organization.EmployeeNumber;
import id.sasaran.reporting.domain.PeopleFilter;
import id.sasaran.reporting.domain.PeopleQueries;
import id.sasaran.reporting.domain.PeopleQueries.Counts;
import id.sasaran.reporting.domain.PeopleQueries.Person;
import id.sasaran.reporting.domain.PeopleQueries.Quarter;
import id.sasaran.reporting.domain.PersonQueries;
import id.sasaran.reporting.domain.PersonQueries.Dossier;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.Crumb;
import id.sasaran.web.KeysetPage;
import id.sasaran.web.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** People and where each stands, for unit admins, HR admins and auditors. */
@Controller
class PeopleController {

    private static final String PATH = "/admin/employees";
    private static final String INDENT = "\u2003";

    private static final List<String> STATES = List.of(
            "plan:NONE",
            "plan:DRAFT",
            "plan:SUBMITTED",
            "plan:RETURNED",
            "plan:APPROVED",
            "realization:MISSING",
            "realization:SUBMITTED",
            "realization:RETURNED",
            "realization:ACCEPTED",
            "evaluation:RATED",
            "evaluation:ISSUED",
            "evaluation:ACKNOWLEDGED",
            "evaluation:DONE");

    private final PeopleQueries people;
    private final PersonQueries persons;
    private final MessageSource messages;

    PeopleController(PeopleQueries people, PersonQueries persons, MessageSource messages) {
        this.people = people;
        this.persons = persons;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String list(
            CurrentUser user,
            @ModelAttribute("form") PeopleForm form,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        PeopleFilter filter = form.filter();
        Quarter quarter = people.quarter();
        List<Person> rows = people.list(user, quarter, filter, after);
        boolean more = rows.size() > PeopleQueries.PAGE;
        List<Person> shown = more ? rows.subList(0, PeopleQueries.PAGE) : rows;
        Counts counts = people.counts(user, quarter, filter);
        model.addAttribute("rows", shown.stream().map(PersonRow::of).toList());
        model.addAttribute("counts", counts);
        model.addAttribute("quarter", quarter);
        model.addAttribute("tiles", tiles(form, counts));
        model.addAttribute("units", units(user));
        model.addAttribute(
                "states",
                STATES.stream()
                        .map(state -> new Option(state, text("reporting.state." + state.replace(':', '.'))))
                        .toList());
        model.addAttribute("pages", page(form, after, more ? shown.getLast().id() : null));
        return "reporting/people";
    }

    @GetMapping(PATH + "/{id}")
    String detail(CurrentUser user, @PathVariable UUID id, Model model) {
        Dossier dossier = persons.dossier(user, id);
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(text("reporting.people.title"), PATH),
                        new Crumb(dossier.person().name(), null)));
        return "reporting/person";
    }

    private List<Option> units(CurrentUser user) {
        return people.units(user).stream()
                .map(unit -> new Option(unit.id().toString(), INDENT.repeat(unit.depth()) + unit.name()))
                .toList();
    }

    private static KeysetPage page(PeopleForm form, @Nullable UUID after, @Nullable UUID last) {
        return new KeysetPage(
                after == null ? null : form.address(PATH).encode().build().toUriString(),
                last == null
                        ? null
                        : form.address(PATH)
                                .queryParam("after", last)
                                .encode()
                                .build()
                                .toUriString());
    }

    private static List<Tile> tiles(PeopleForm form, Counts counts) {
        return Stream.of(
                        new Tile("plan:NONE", counts.withoutPlan(), "bad", "alert-circle", ""),
                        new Tile("plan:SUBMITTED", counts.planWaits(), "warn", "clock", ""),
                        new Tile("plan:APPROVED", counts.planApproved(), "ok", "circle-check", ""),
                        new Tile("realization:MISSING", counts.realizationMissing(), "warn", "alert-triangle", ""),
                        new Tile("evaluation:DONE", counts.evaluated(), "ok", "circle-check", ""))
                .map(tile -> tile.at(new PeopleForm(form.q(), form.unit(), tile.state())
                        .address(PATH)
                        .encode()
                        .build()
                        .toUriString()))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** A group of people and the address that lists it. */
    record Tile(String state, int count, String kind, String icon, String href) {

        Tile at(String address) {
            return new Tile(state, count, count == 0 ? "muted" : kind, icon, address);
        }

        public String key() {
            return "reporting.tile." + state.replace(':', '.');
        }
    }

    /** A person with the number in groups. */
    record PersonRow(
            UUID id,
            String name,
            String number,
            String positionName,
            String unitName,
            String plan,
            String realization,
            String evaluation) {

        static PersonRow of(Person person) {
            return new PersonRow(
                    person.id(),
                    person.name(),
                    person.number() == null ? "" : EmployeeNumber.grouped(person.number()),
                    person.positionName(),
                    person.unitName(),
                    person.plan(),
                    person.realization(),
                    person.evaluation());
        }
    }
}
