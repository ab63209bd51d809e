package id.sasaran.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names as Indonesians carry them. */
class PersonNameTest {

    @Test
    void titlesStandBeforeAndAfter() {
        assertThat(PersonName.full("dr.", "Hendra Saputra", "")).isEqualTo("dr. Hendra Saputra");
        assertThat(PersonName.full("", "Rina Wulandari", "S.Kep., Ns.")).isEqualTo("Rina Wulandari, S.Kep., Ns.");
        assertThat(PersonName.full("Dr. Hj.", "Cut Meutia", "M.Pd.")).isEqualTo("Dr. Hj. Cut Meutia, M.Pd.");
        assertThat(PersonName.full("", "Sumarni", "")).isEqualTo("Sumarni");
        assertThat(PersonName.full(" ", " Bustami ", " ")).isEqualTo("Bustami");
    }

    @Test
    void oneIsAddressedWithoutTheTitlesThatFollow() {
        assertThat(PersonName.address("drg. Maya Puspitasari, M.K.M.")).isEqualTo("drg. Maya Puspitasari");
        assertThat(PersonName.address("Sumarni")).isEqualTo("Sumarni");
    }
}
