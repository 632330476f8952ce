package org.cyberwellness.api.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cyberwellness.api.acceptance.Facts.cirt;
import static org.cyberwellness.api.acceptance.Facts.fact;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cyberwellness.api.acceptance.Steward;
import org.cyberwellness.profile.Slow;
import org.junit.jupiter.api.Test;

/** One country at two points in time, and several at one. */
@Slow
class CompareIT extends InTheBrowser {
  private static final String TEAM = "1.2.1 CIRT";
  private static final String TWO_DATES = "/KH/compare?from=2014-08-26&to=2021-01-01";

  @Test
  void it_tells_what_changed_in_the_world_with_the_measures_and_the_sources() {
    Page page = open(TWO_DATES);

    Locator regulation =
        page.getByRole(
            AriaRole.ARTICLE,
            new Page.GetByRoleOptions().setName("1.1.2 Regulation and compliance"));
    assertThat(regulation.locator(".side").first()).containsText("Absent");
    assertThat(regulation.locator(".side").last()).containsText("In place");
    assertThat(regulation.locator(".reasons")).containsText("Progress");
    assertThat(regulation.locator(".added")).containsText("Law on Telecommunications");
    assertThat(regulation.locator(".causes a").first())
        .hasAttribute("href", Pattern.compile("^http"));
    assertThat(page.locator(".gist")).containsText("2 because the world changed");
    assertThat(page.locator(".gist")).containsText("24%, 17 of 17 reported");
  }

  @Test
  void what_may_have_been_so_before_is_no_progress() {
    Page page = open("/KH/compare?from=2010-01-01&to=2020-01-01");

    assertThat(reasons(page, "1.1.1 Criminal legislation"))
        .hasText(
            "First known by 26 August 2014; may have been so before the first of the two dates.");
    assertThat(reasons(page, "1.1.2 Regulation and compliance")).containsText("First reported");
    assertThat(reasons(page, "1.5.4 International cooperation"))
        .hasText(Pattern.compile("(Also changed|First known by 26 August 2014).*"));
    assertThat(page.locator(".reasons strong", new Page.LocatorOptions().setHasText("Progress")))
        .hasCount(0);
    assertThat(page.locator(".gist"))
        .containsText("19 first known between the dates, which may have been so before");
    assertThat(page.locator(".gist")).containsText("nothing reported");
    assertThat(page.locator(".from-reporting")).containsText("come from better reporting");
    assertAccessible(page);
  }

  @Test
  void progress_is_progress_in_whichever_order_the_dates_are_given() {
    Page page = open("/KH/compare?from=2021-01-01&to=2014-08-26");

    assertThat(reasons(page, "1.1.2 Regulation and compliance")).containsText("Progress");
  }

  @Test
  void what_ended_is_a_decline_and_what_ended_and_returned_began_anew() {
    Steward steward = new Steward(api(), "RW");
    String team = steward.measure(cirt("2011-03-01", "A team"));
    steward.record(fact("cirtRecognitionWithdrawn", "2013-05-01", "measureId", team));
    steward.record(fact("measureConfirmed", "2015-02-01", "measureId", team));

    assertThat(reasons(open("/RW/compare?from=2012-01-01&to=2014-01-01"), TEAM))
        .containsText("Decline");
    assertThat(reasons(open("/RW/compare?from=2014-01-01&to=2012-01-01"), TEAM))
        .containsText("Decline");
    assertThat(reasons(open("/RW/compare?from=2014-01-01&to=2016-01-01"), TEAM))
        .containsText("Progress");
    assertThat(reasons(open("/RW/compare?from=2010-01-01&to=2012-01-01"), TEAM))
        .containsText("First reported");
    assertThat(reasons(open("/RW/compare?from=2012-01-01&to=2016-01-01"), TEAM))
        .containsText("Began anew");
  }

  @Test
  void a_change_within_one_status_is_no_progress() {
    Page page = open("/KH/compare?from=2018-01-01&to=2021-01-01");

    assertThat(reasons(page, "1.1.2 Regulation and compliance")).containsText("Measures changed");
  }

  private static Locator reasons(Page page, String indicator) {
    return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(indicator))
        .locator(".reasons");
  }

  @Test
  void it_tells_revision_from_progress_where_the_knowledge_differs() {
    Page page = open(TWO_DATES);

    page.getByLabel("only with what was known then").first().check();

    assertThat(page).hasURL(Pattern.compile("fromKnownAt=2014-08-26T23:59:59Z"));
    assertThat(page.locator(".reasons").first()).containsText("Newly learnt");
    assertThat(page.locator(".gist")).containsText("because what is known was revised");
    assertAccessible(page);
  }

  @Test
  void of_a_country_without_events_it_says_that_nothing_is_recorded() {
    Page dates = open("/AQ/compare?lang=fr", Look.HAND);
    assertThat(dates.locator(".gist")).hasText(Pattern.compile("Rien n’est enregistré.*"));
    assertFits(dates);
    assertAccessible(dates);

    Page countries = open("/compare?countries=KH,AQ&asOf=2014-08-26");
    assertThat(countries.locator(".matrix tbody tr").first())
        .containsText(Pattern.compile("24%.*nothing is recorded"));
  }

  @Test
  void countries_stand_side_by_side_and_can_be_added_and_removed() {
    Page page = open("/compare?countries=KH,LA&asOf=2021-01-01");
    assertThat(page.locator(".matrix thead th")).hasCount(3);

    page.getByLabel("Add a country").selectOption("VN");
    assertThat(page).hasURL(Pattern.compile("countries=KH,LA,VN"));
    assertThat(page.locator(".matrix thead th"))
        .hasText(new String[] {"Indicator", "Cambodia", "Laos", "Vietnam"});
    assertThat(page.locator(".matrix tbody tr:not(.area)")).hasCount(3 + 21);
    button(page, "Remove Laos").click();
    assertThat(page).hasURL(Pattern.compile("countries=KH,VN"));
  }

  @Test
  void the_table_can_be_scrolled_by_keyboard_and_printed() {
    Page page = open("/compare?countries=KH,LA,VN,MM,TH,SG,MY,ID&asOf=2021-01-01", Look.HAND);
    assertThat(page.locator(".matrix thead th")).hasCount(9);
    assertFits(page);

    Locator last = page.locator(".matrix thead th").last();
    assertThat(last).not().isInViewport();
    page.locator(".scroll").focus();
    for (int press = 0; press < 40; press++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(last).isInViewport();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(1050, 700);
    assertThat(page.locator(".choices")).isHidden();
    assertFits(page);
    page.pdf(
        new Page.PdfOptions()
            .setPath(Path.of("target", "screenshots", "compare-countries.pdf"))
            .setPreferCSSPageSize(true));
  }

  @Test
  void a_country_that_is_none_has_a_face() {
    Page page = open("/compare?countries=XX");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("This cannot be answered");
    allowComplaint("status of 400");
    assertAccessible(page);
  }
}
