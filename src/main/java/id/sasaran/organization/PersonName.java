package id.sasaran.organization;

/** Names of people as forms and pages write them. Many Indonesians have one name; titles stand before and after it. */
public final class PersonName {

    private PersonName() {}

    /** The name with its titles, as printed on forms: {@code dr. Hendra Saputra, M.Kes.} */
    public static String full(String titleBefore, String name, String titleAfter) {
        return (titleBefore.isBlank() ? "" : titleBefore.strip() + " ")
                + name.strip()
                + (titleAfter.isBlank() ? "" : ", " + titleAfter.strip());
    }

    /** How a person is addressed: without the titles that follow the name. */
    public static String address(String fullName) {
        int comma = fullName.indexOf(',');
        return comma < 0 ? fullName.strip() : fullName.substring(0, comma).strip();
    }
}
