<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>book</name>
    <message>
        <source>%1 "%2" belongs to %3 already.</source>
        <translation>%1“%2”已经是“%3”的了。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it is used by %2.</source>
        <translation>“%1”不能删除，以下记录正在用它：%2。</translation>
    </message>
    <message>
        <source>%1 cannot come back as it was: %2 (deed %3, %4) was done since.</source>
        <translation>%1 无法恢复原样：之后又做了“%2”（第 %3 次操作，%4）。</translation>
    </message>
    <message>
        <source>%1 changes by a step, not by editing.</source>
        <translation>“%1”要按步骤办理，不能直接改。</translation>
    </message>
    <message>
        <source>%1 has been changed since: %2 (%3).</source>
        <translation>“%1”之后又改过：%2（%3）。</translation>
    </message>
    <message>
        <source>%1 has no step "%2".</source>
        <translation>“%1”没有“%2”这一步。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>“%1”没有填。</translation>
    </message>
    <message>
        <source>%1 is used meanwhile by %2.</source>
        <translation>“%1”现在已被引用：%2。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: %2 (%3).</source>
        <translation>“%1”刚刚被改过：%2（%3）。</translation>
    </message>
    <message>
        <source>%1: "%2" points to %3 #%4, which is gone.</source>
        <translation>%1：“%2”所指的%3（编号 %4）已不存在。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A reason is needed to see what is masked.</source>
        <translation>查看隐藏的内容，需要写明理由。</translation>
    </message>
    <message>
        <source>A record of this change is gone since.</source>
        <translation>这次改动涉及的一条记录后来已被删除。</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <translation>新增%1：%2</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>修改%1：%2</translation>
    </message>
    <message>
        <source>Check its references.</source>
        <translation>请检查它引用的记录。</translation>
    </message>
    <message>
        <source>Compare both versions and save again.</source>
        <translation>请对照两个版本，再保存一次。</translation>
    </message>
    <message>
        <source>Deed %1 has been undone already.</source>
        <translation>第 %1 次操作已经撤销过了。</translation>
    </message>
    <message>
        <source>Deed %1 is itself an undo.</source>
        <translation>第 %1 次操作本身就是撤销。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填上。</translation>
    </message>
    <message>
        <source>Look at them again, then repeat it.</source>
        <translation>请重新查看后再试。</translation>
    </message>
    <message>
        <source>Looked at %1 of %2: %3</source>
        <translation>查看了“%2”的“%1”：%3</translation>
    </message>
    <message>
        <source>Open that record, or correct the value.</source>
        <translation>请打开那条记录，或者改正这里的内容。</translation>
    </message>
    <message>
        <source>Redo brings back what was undone last only, and while nothing was done since. Do by hand what it took back; the history names it.</source>
        <translation>“重做”只能恢复最近一次撤销的操作，且其后没有新的操作。请对照历史记录，手工重新办理被撤销的内容。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <translation>删除%1：%2</translation>
    </message>
    <message>
        <source>Remove or move those first.</source>
        <translation>请先删除或移走那些记录。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile. Choose another for "%1".</source>
        <translation>其间已有人将其删除。请为“%1”另选一个。</translation>
    </message>
    <message>
        <source>The record does not fit the others: %1.</source>
        <translation>这条记录与其他记录对不上：%1。</translation>
    </message>
    <message>
        <source>The record is gone already.</source>
        <translation>这条记录已经不在了。</translation>
    </message>
    <message>
        <source>The record is gone: somebody removed it.</source>
        <translation>这条记录已经不在了：有人把它删除了。</translation>
    </message>
    <message>
        <source>The records do not fit together: %1.</source>
        <translation>记录之间不相符：%1。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>请先撤销那一步。</translation>
    </message>
    <message>
        <source>Undo the newer change first.</source>
        <translation>请先撤销后面的改动。</translation>
    </message>
    <message>
        <source>Undo the removal, or add it again.</source>
        <translation>请撤销删除，或者重新添加。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Use redo to bring it back.</source>
        <translation>要恢复，请用“重做”。</translation>
    </message>
    <message>
        <source>Use redo.</source>
        <translation>请用“重做”。</translation>
    </message>
    <message>
        <source>Use the buttons of the record.</source>
        <translation>请用这条记录上的按钮办理。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Write why you need it; it is kept in the history.</source>
        <translation>请写明用途，会记入历史。</translation>
    </message>
</context>
</TS>
