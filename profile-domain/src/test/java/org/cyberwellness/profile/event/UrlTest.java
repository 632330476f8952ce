package org.cyberwellness.profile.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.itu.int",
        "https://www.itu.int/en/ITU-D/Cybersecurity/Pages/default.aspx",
        "HTTPS://WWW.ITU.INT/",
        "https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=IV-11&chapter=4#1",
        "http://192.0.2.1:8080/a%20b",
        "http://[2001:db8::1]/",
        "https://m\u00fcnchen.de/x",
        "https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/",
        "http://a_b.example/",
        "https://www.camcert.gov.kh/\u1780"
      })
  void is_an_absolute_http_or_https_address(String text) {
    assertThat(new Url(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "www.itu.int",
        "//www.itu.int/",
        "/en/",
        "ftp://ftp.itu.int/",
        "mailto:incident@camcert.gov.kh",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http:",
        "http://",
        "https:///path",
        "http:www.itu.int",
        "http://www.itu.int:99999/",
        "http://-/",
        "https://www.itu.int/a b",
        "https://www.itu.int/\n#",
        "https://www.itu.int/\u0000",
        "https://www.itu.int/<script>",
        "https://www.itu.int/\"",
        "https://www.itu.int/%zz",
        "java\u0000script:alert(1)"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> new Url(text)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.itu.int/\u202Egnp.exe",
        "https://www.itu.int/\u2066",
        "https://www.itu.int/\u0085",
        "https://www.itu.int/\u200Ea\uD800"
      })
  void hidden_characters_are_refused_as_in_any_text(String text) {
    assertThatThrownBy(() -> new Url(text)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void is_trimmed_as_any_text() {
    assertThat(new Url(" https://www.itu.int/\n")).isEqualTo(new Url("https://www.itu.int/"));
  }

  @Test
  void has_at_most_2000_characters() {
    String most = "https://www.itu.int/" + "x".repeat(1_980);

    assertThat(new Url(most).text()).hasSize(2_000);
    assertThatThrownBy(() -> new Url(most + "x")).isInstanceOf(InvalidValueException.class);
  }
}
