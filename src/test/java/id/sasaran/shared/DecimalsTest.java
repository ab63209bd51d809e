package id.sasaran.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "36|36",
                "0|0",
                " 36 |36",
                "-3|-3",
                "3,5|3.5",
                "3.5|3.5",
                "88,31|88.31",
                "2.400|2400",
                "1.234.567|1234567",
                "1.234,5|1234.5",
                "100,00|100",
                "0,0001|0.0001",
                "99999999999999|99999999999999",
                "1200,50|1200.5"
            })
    void readsWhatPeopleType(String text, BigDecimal number) {
        assertThat(Decimals.parse(text)).contains(number);
    }

    @ParameterizedTest(name = "\"{0}\" is no number")
    @ValueSource(
            strings = {
                "",
                " ",
                "tiga puluh enam",
                "1,2,3",
                "1.2.3",
                "1,234.5",
                ",5",
                "5,",
                "--5",
                "5%",
                "1e5",
                "NaN",
                "999999999999999",
                "0,00001",
                "<b>1</b>",
                "1; drop table plan",
                "٣"
            })
    void refusesEverythingElse(String text) {
        assertThat(Decimals.parse(text)).isEmpty();
    }
}
