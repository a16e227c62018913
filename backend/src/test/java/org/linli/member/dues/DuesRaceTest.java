package org.linli.member.dues;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.member.MemberWorld;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.World;

/** Many officers at the same moment: a month is paid once, a number given once. */
@QuarkusTest
@Tag("race")
class DuesRaceTest {
  private static final int CROWD = 12;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String MONTH = YearMonth.from(TODAY).toString();

  @Inject World world;
  @TestHTTPResource URI node;
  private MemberWorld members;
  private Caller committee;

  @BeforeEach
  void aBranch() {
    members = MemberWorld.of(world);
    committee = Caller.nobody(node).as(members.committee().cookie());
  }

  private List<Caller.Answer> all(IntFunction<Caller.Answer> work) throws Exception {
    return Crowd.run(CROWD, i -> () -> work.apply(i));
  }

  private static void onlyOneWon(List<Caller.Answer> answers, String slug) {
    assertThat(answers.stream().filter(Caller.Answer::isOk)).hasSize(1);
    assertThat(answers.stream().filter(a -> !a.isOk()).map(Caller.Answer::slug))
        .hasSize(CROWD - 1)
        .containsOnly(slug);
  }

  private String paying(String name) {
    var id = members.full(name);
    members
        .post(
            members.officer(),
            "/members/" + id + "/assess-dues",
            Map.of("kind", "LEAST", "fromMonth", MONTH))
        .then()
        .statusCode(200);
    return id;
  }

  private Caller.Answer pay(String member) {
    return committee.post(
        "/dues-receipts",
        Map.of("memberId", member, "months", List.of(MONTH), "amountFen", 20, "on", TODAY + ""));
  }

  @Test
  void aMonthIsPaidOnce() throws Exception {
    var wei = paying("韦国安");
    onlyOneWon(all(i -> pay(wei)), "month-paid");
    var receipts = members.read(members.officer(), "/dues-receipts?memberId=" + wei);
    assertThat(receipts.getList("items")).hasSize(1);
  }

  @Test
  void aReceiptIsCancelledOnce() throws Exception {
    var receipt = pay(paying("韦国安")).ok().text("/id");
    var path = "/dues-receipts/" + receipt + "/cancel";
    onlyOneWon(all(i -> committee.post(path, Map.of("reason", "写错"))), "receipt-cancelled");
  }

  @Test
  void everyReceiptHasANumberOfItsOwnAndNoneIsLeftOut() throws Exception {
    var ids = IntStream.range(0, CROWD).mapToObj(i -> paying("第" + i + "人")).toList();
    var answers = all(i -> pay(ids.get(i)).ok());
    var numbers = new TreeSet<>(answers.stream().map(a -> a.text("/number")).toList());
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, CROWD)
                .mapToObj(n -> "%d-%04d".formatted(TODAY.getYear(), n))
                .toList());
  }
}
