<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>meeting</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> (internal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" begins at %2, but the items before it take until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" belongs to another sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" cannot be done already on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" comes with the program and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" does not say how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is asked for by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is done by itself: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is done, but not when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is neither days nor workdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no time of day.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>"%1" is nothing that the program sees happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is on day %2, after an item of day %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is planned for %2; the rules want it by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is planned for %2; the rules want it no sooner than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is the first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is the last already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is voted on: its text stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is waived without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" stands at the top already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" stands on the agenda of %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" still goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" was decided between sittings and has to be put before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" was done by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" would stand below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"law" needs a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 "%2": its parts take %3 minutes, it has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (needed %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are signed: they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days are too far from the sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deputies in favour; %2 of all %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has agenda items already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has minutes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no agenda items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no preparation plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been opened: it confirms nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in favour; %2 of %3 are needed: it is not passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a deputy of another term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is adjourned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cancelled: nothing is left to prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of the %2 deputies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not closed: its minutes are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, not today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over: it holds no joint meeting any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over: its agenda stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes ahead; the end is expected at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still has to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>“%1”已取消。</translation>
    </message>
    <message>
        <source>%1 was cancelled: there is nothing to write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was held: its record stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not held yet: it decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not held yet: there is nothing to write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, joint meeting %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: agenda with internal items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is the day possible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: preparation plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the chair's script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Provisional: the holidays of that year are not announced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision stays with its meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty has %1 parts, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty stays with its sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each; they stand in the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the item before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan stays with its sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting has at most 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting of the term is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Absent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the template's duties that are missing and counts the days of open ones anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Agenda from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda items without an outcome: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda with internal items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda is at most %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation stays with its meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item stays with its sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item takes 0 to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item's order is 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the opening %1 of %2 deputies were present (%3); %4 were needed (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attending %1 of %2; %3 are needed, %4 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attending %1 of %2; %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the item before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the item behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind what it is a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot come, for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair of a committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a deputy, or write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sitting of the same term that is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another for the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another item above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sitting.</source>
        <translation>请选择其他会议。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the heads of the delegations, then take the step "Invite the heads".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the term that is in office.</source>
        <translation>请选择在任的届次。</translation>
    </message>
    <message>
        <source>Close the sitting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>闭会时间</translation>
    </message>
    <message>
        <source>Common practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the templates that come with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the joint meeting's decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed the joint meeting's decision "%1": %2 deputies in favour, %3 of all %4 needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its date, or wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>请更正其中一处。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation>会议进程</translation>
    </message>
    <message>
        <source>Course of the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day of the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the sitting that fall on a day off go to the working day before, days after it to the working day after (Civil Code, article 203).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided or not passed, by the votes; what is decided goes on the next sitting's agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of a joint meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of joint meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of joint meetings put before the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies entitled: %1; present: %2; needed: %3. %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies entitled: ____; present: ____. %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>职工代表</translation>
    </message>
    <message>
        <source>Did not come and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not confirm the joint meeting's decision "%1": %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do them, or waive them with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by itself when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties still to be done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties: %1; done %2, to do %3, overdue %4, waived %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit them; or remove them first to read the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: after the item before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the day of the item before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空则顺延编号</translation>
    </message>
    <message>
        <source>Empty: the next one of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: worded from term and number</source>
        <translation>留空则按届次自动生成</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it and calls what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the next sitting: then it stands on its agenda by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them, or take them from the text of the sitting's agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who chaired it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Every head of a delegation is invited already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can still be done in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the list can be kept for a sitting from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Excused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill and count anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it first; then correct the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, and start the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a sitting on %1 these would have been due already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a sitting on %1, "%2" would have been due on %3 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full diamonds: asked for by the rules, or done. Dashed line: today. Strong line: the sitting. Shaded: days off. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give days before (−) or after the sitting, a rule, or a day of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more time, or its parts less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of up to 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation>召开方式</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole course %1 deputies came, %2 of them late; %3 left early, %4 were excused, %5 were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation and attendance list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the person to the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to a joint meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to joint meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the day possible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>会议不再召开。</translation>
    </message>
    <message>
        <source>It ended at %1, %2 minutes earlier than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended at %1, %2 minutes later than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended at %1, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called; what went on before it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the agenda again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put off to another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded as not passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not be done this time, for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place; whoever is still only invited was absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not done by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have ended before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day has come and enough of those entitled are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint meeting %1 of this term is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these duties for the next sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the days empty: then the rule counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out or postpone them with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 confirm: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it begin later, or shorten what is before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it confirm or refuse; or put it before another sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sitting confirm or refuse it; or postpone the item with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one for the other sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes agenda items of the lines of the sitting's agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who came, then take the meeting's step "Held".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who is there; or cancel the meeting and call another: below this number it decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of sittings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes stay with their sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More votes than the %1 who attended and may vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it out of what it belongs to, if it shall stand further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it out of what it belongs to, if it shall stand further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up, or correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty is drawn up by the rule "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty is open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sitting is planned that could confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody counts twice; give one person one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited who may decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dealt with because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the agenda that everybody gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is left on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无需再签到。</translation>
    </message>
    <message>
        <source>Nothing stands before "%1" that it could be a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the report: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {presenter} gives the report: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer, without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers (without a vote): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a deputy: by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the presidium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the union committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time; the end is expected at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is there already is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or give the next number.</source>
        <translation>请打开已有的记录，或改用下一个序数。</translation>
    </message>
    <message>
        <source>Open it; the step "Fill" adds what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sitting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开会时间</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Own practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please welcome {presenter}: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before the next sitting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts every head of a delegation on the list who is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the joint meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the office from a backup that has it, or withdraw the signature and sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rules applied</source>
        <translation>适用规定</translation>
    </message>
    <message>
        <source>Rules it ran under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1 minutes late; the end is expected at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as our template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature withdrawn because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing and sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Sitting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Stand before the figures, which come by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands behind the items of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that step; or waive the duty with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sitting's step "Go on" first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda of %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair's script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not in the future; what the program sees happen is done by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of that year are not announced yet: days may still move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held and no more votes are given than attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes cannot be signed before the sitting, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sitting has to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is enough: the sitting can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not enough: the sitting cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a meeting is 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules cannot be kept any more for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules want it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed text of %1 is not there as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting did not confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is closed; chair, recorder and signatory are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is in session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is not cancelled and has no items yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is not cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is over and did not deal with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is over.</source>
        <translation>会议已结束。</translation>
    </message>
    <message>
        <source>The sitting opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting was not opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting was opened and enough deputies are in favour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting was opened below the quorum for this reason: %1</source>
        <translation>本次会议未达法定人数仍宣布开会，理由：%1</translation>
    </message>
    <message>
        <source>The sitting was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting's day is no working day (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 has no duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is not confirmed: take the step "Refuse".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no duty to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be changed again; the signed text is kept as withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand as they are now; their text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time: %1. Place: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Undo the closing first if it was a mistake.</source>
        <translation>如果闭会有误，请先撤销。</translation>
    </message>
    <message>
        <source>Undo the holding first if it was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the vote first if it was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what did it, if that was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote or election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes are 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive it only if they do not hold here; the reason is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: %1. As of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We now come to: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We now come to: {title}. Deputies entitled: {entitled}; present: {present}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We now deliberate on: {title}. Please give your views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We take a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the item can still be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided is put before the next sitting to be confirmed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules ask for is waived with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules demand can be kept for a sitting from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules demand can be kept from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules demand can be kept from %1 on; everything from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules demand can be kept; these would be late by custom only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When somebody forgot to press a button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the signature with a reason, then change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line per item in the sitting's agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>请写成 09:00 的形式。</translation>
    </message>
    <message>
        <source>Write others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what came of the item into its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to the joint meeting of the heads of delegations and the chairs of committees. Entitled: %1; at least %2 have to attend (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual, new-term, extraordinary, or your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1, against %2, abstained %3; needed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presented by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−7: a week before; empty: what the rule says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
