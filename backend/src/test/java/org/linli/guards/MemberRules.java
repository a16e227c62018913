package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.PARTY_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.linli.shared.file.SampleFiles;
import org.linli.shared.time.BusinessDate;

/** Room member: files, steps and documents, letters, certificates, dues. */
final class MemberRules {
  private static final String DAY = "2026-11-01";

  private MemberRules() {}

  static void add(Rules r) {
    r.rule("GET /members", anywhere(PARTY_OFFICER), s -> draft().query("limit", 100));
    r.rule("GET /members/due", anywhere(PARTY_OFFICER), s -> draft());
    r.rule(
        "POST /members",
        onTheUnit(PARTY_OFFICER),
        s ->
            draft()
                .with("unitId", s.party().branch())
                .with("personId", s.somebodyOfAge())
                .with("on", DAY)
                .with("document", "入党申请书")
                .with("note", "收到"));
    r.rule(
        "POST /member-registrations",
        onTheUnit(PARTY_OFFICER),
        s ->
            draft()
                .with("unitId", s.party().branch())
                .with("personId", s.somebody())
                .with("as", "FULL")
                .with("appliedOn", "1999-03-02")
                .with("probationFrom", "2001-06-20")
                .with("fullOn", "2002-06-25")
                .with("on", DAY)
                .with("groupId", s.party().group())
                .with("document", "党员名册")
                .with("note", "登记"));
    r.rule(
        "GET /members/{memberId}",
        onTheUnit(PARTY_OFFICER),
        s -> {
          var member = s.member();
          return at("memberId", member).shows(member);
        });
    r.rule(
        "GET /members/{memberId}/path",
        onTheUnit(PARTY_OFFICER),
        s -> {
          var member = s.member();
          return at("memberId", member).shows(member);
        });
    r.rule(
        "POST /members/{memberId}/take-step",
        onTheUnit(PARTY_OFFICER),
        s ->
            at("memberId", s.applicant())
                .with("number", 2)
                .with("on", DAY)
                .with("meeting", "支委会")
                .with("document", "谈话记录")
                .with("note", "谈过")
                .with("supporters", List.of(s.member()))
                .with("groupId", s.party().group()));
    r.rule(
        "POST /members/{memberId}/record-act",
        onTheUnit(PARTY_OFFICER),
        s ->
            at("memberId", s.applicant())
                .with("act", "WITHDRAW")
                .with("on", DAY)
                .with("until", DAY)
                .with("meeting", "支部大会")
                .with("document", "本人书面说明")
                .with("note", "本人提出"));
    r.rule(
        "POST /members/{memberId}/change-group",
        onTheUnit(PARTY_OFFICER),
        s -> at("memberId", s.member()).with("groupId", s.party().group()).with("on", DAY));
    addDocuments(r);
    addUnits(r);
    addLetters(r);
    addCertificates(r);
    addDues(r);
  }

  private static void addDocuments(Rules r) {
    r.rule(
        "POST /member-entries/{entryId}/annul",
        onTheUnit(PARTY_OFFICER),
        s -> at("entryId", s.lastEntry()).with("reason", "记错了人"));
    r.rule(
        "POST /member-entries/{entryId}/documents",
        onTheUnit(PARTY_OFFICER),
        s ->
            at("entryId", s.memberEntry())
                .query("name", "谈话记录.pdf")
                .query("title", "谈话记录")
                .file(SampleFiles.PDF));
    r.rule(
        "GET /member-documents/{documentId}",
        onTheUnit(PARTY_OFFICER),
        s -> at("documentId", s.memberDocument()));
    r.rule(
        "POST /member-documents/{documentId}/take-back",
        onTheUnit(PARTY_OFFICER),
        s -> at("documentId", s.memberDocument()).with("reason", "传错了人"));
  }

  private static void addUnits(Rules r) {
    for (var path : List.of("member-roster", "member-roster.xlsx", "head-count")) {
      r.rule(
          "GET /units/{unitId}/" + path,
          onTheUnit(PARTY_OFFICER),
          s -> at("unitId", s.party().branch()).query("on", DAY));
    }
    for (var path : List.of("party-units", "sister-branches")) {
      r.rule(
          "GET /units/{unitId}/" + path,
          onTheUnit(PARTY_OFFICER),
          s -> at("unitId", s.party().branch()).shows(s.party().branch()));
    }
    r.rule(
        "GET /units/{unitId}/member-candidates",
        onTheUnit(PARTY_OFFICER),
        s -> at("unitId", s.party().branch()).query("q", "韦"));
  }

  private static void addLetters(Rules r) {
    r.rule("GET /transfer-letters", anywhere(PARTY_OFFICER), s -> draft());
    r.rule(
        "POST /transfer-letters",
        onTheUnit(PARTY_OFFICER),
        s ->
            draft()
                .with("memberId", s.member())
                .with("toUnitId", null)
                .with("toOutside", "外地支部")
                .with("acrossProvinces", true)
                .with("on", DAY));
    r.rule(
        "POST /outside-letters",
        onTheUnit(PARTY_OFFICER),
        s ->
            draft()
                .with("unitId", s.party().branch())
                .with("personId", s.somebody())
                .with("as", "FULL")
                .with("probationFrom", "2001-06-20")
                .with("fullOn", "2002-06-25")
                .with("groupId", s.party().group())
                .with("fromOutside", "柳城县第一中学党支部")
                .with("number", "桂组转" + UUID.randomUUID())
                .with("sentOn", today().toString())
                .with("acrossProvinces", false)
                .with("on", today().toString()));
    r.rule(
        "POST /transfer-letters/{letterId}/receive",
        onTheUnit(PARTY_OFFICER),
        s -> at("letterId", s.letter()).with("on", DAY));
    r.rule(
        "POST /transfer-letters/{letterId}/recall",
        onTheUnit(PARTY_OFFICER),
        s -> at("letterId", s.letter()).with("on", DAY).with("reason", "本人不去了"));
  }

  private static void addCertificates(Rules r) {
    r.rule("GET /floating-certificates", anywhere(PARTY_OFFICER), s -> draft());
    r.rule(
        "POST /floating-certificates",
        onTheUnit(PARTY_OFFICER).aboveOnly(),
        s ->
            draft()
                .with("memberId", s.member())
                .with("hostUnitId", null)
                .with("hostOutside", "外地支部")
                .with("reason", "外出务工")
                .with("on", DAY)
                .with("awayUntil", "2027-11-01"));
    r.rule(
        "POST /floating-certificates/{certificateId}/renew",
        onTheUnit(PARTY_OFFICER).aboveOnly(),
        s -> at("certificateId", s.certificate()).with("awayUntil", "2028-11-01"));
    r.rule(
        "POST /floating-certificates/{certificateId}/return",
        onTheUnit(PARTY_OFFICER),
        s -> at("certificateId", s.certificate()).with("on", DAY));
  }

  private static void addDues(Rules r) {
    r.rule(
        "GET /members/{memberId}/dues",
        onTheUnit(PARTY_OFFICER),
        s -> {
          var member = s.member();
          return at("memberId", member).shows(member);
        });
    r.rule(
        "POST /members/{memberId}/assess-dues",
        onTheUnit(PARTY_OFFICER),
        s ->
            at("memberId", s.member())
                .with("kind", "WAGE")
                .with("baseFen", 400_000)
                .with("amountFen", null)
                .with("fromMonth", "2026-10")
                .with("document", "工资单"));
    r.rule(
        "GET /units/{unitId}/dues-arrears",
        onTheUnit(PARTY_OFFICER),
        s -> {
          s.member();
          return at("unitId", s.party().branch()).shows(s.party().branch());
        });
    r.rule(
        "GET /dues-receipts",
        anywhere(PARTY_OFFICER),
        s -> draft().query("unitId", s.party().branch()).query("limit", 100));
    r.rule(
        "POST /dues-receipts",
        onTheUnit(PARTY_OFFICER),
        s ->
            draft()
                .with("memberId", s.payer())
                .with("months", List.of("2026-10", "2026-11"))
                .with("amountFen", 40)
                .with("on", DAY));
    r.rule(
        "POST /dues-receipts/{receiptId}/cancel",
        onTheUnit(PARTY_OFFICER),
        s -> at("receiptId", s.receipt()).with("reason", "写错了"));
  }

  /** A letter from outside has to be valid when it is entered. */
  private static LocalDate today() {
    return LocalDate.now(BusinessDate.HOUSE);
  }
}
