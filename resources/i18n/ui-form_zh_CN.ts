<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-form</name>
    <message>
        <source>"%1" does not fit here.</source>
        <translation>这里不能选“%1”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>“%1”有尚未保存的修改。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>未填写%1。</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>“%1”已被他人修改</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile (%2: %3).</source>
        <translation>“%1”在此期间已被修改（%2：%3）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1 条</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <translation>新增%1：%2</translation>
    </message>
    <message>
        <source>Adds the marked lines; so do Enter and a double click</source>
        <translation>添加选中的行；回车或双击也可以</translation>
    </message>
    <message>
        <source>All parts of the record</source>
        <translation>全部标签页</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>附上 %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>Attach files: %1</source>
        <translation>附上文件：%1 个</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>已附上：%1</translation>
    </message>
    <message>
        <source>Back to my changes</source>
        <translation>返回我的修改</translation>
    </message>
    <message>
        <source>Both versions stand side by side. Choose for each field which one holds; nothing is overwritten until you save.</source>
        <translation>两个版本并列显示。请逐项选择以哪个为准；保存之前不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choices for %1</source>
        <translation>“%1”的可选项</translation>
    </message>
    <message>
        <source>Choose a line of the list to see it here, or press Ins to add one.</source>
        <translation>在列表中选择一行即可在此查看，或按 Ins 新增。</translation>
    </message>
    <message>
        <source>Choose a line of the list to see it here.</source>
        <translation>在列表中选择一行，即可在此查看。</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历选择（Alt+↓）</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose several from a list, or paste one on each line</source>
        <translation>从列表里一次选多个，或逐行粘贴</translation>
    </message>
    <message>
        <source>Chosen so far</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Compare both versions</source>
        <translation>对比两个版本</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Done: %1, %2.</source>
        <translation>已完成：%1，%2。</translation>
    </message>
    <message>
        <source>Drop scans, photos or documents here. They are kept inside the office file.</source>
        <translation>把扫描件、照片或文档拖到这里，它们会保存在数据文件里。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Ins in the list; Enter opens what is chosen</source>
        <translation>在列表中按 Ins 新建，按 Enter 打开所选</translation>
    </message>
    <message>
        <source>It belongs to %1 already.</source>
        <translation>已被“%1”使用。</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>已恢复原状。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1: nothing here reads "%2".</source>
        <translation>第%1行：“%2”没有对应的栏目。</translation>
    </message>
    <message>
        <source>Look at, print or save what is written about this record</source>
        <translation>查看、打印或保存与此记录有关的文书</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必填项</translation>
    </message>
    <message>
        <source>My version</source>
        <translation>我的版本</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Next step: %1 — %2</source>
        <translation>下一步：%1——%2</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not saved; fields to correct: %1.</source>
        <translation>未保存，有 %1 处需要更正。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何修改。</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>One on each line: %1</source>
        <translation>每行一个：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open that record, or correct the value.</source>
        <translation>请打开那条记录，或更正此处的值。</translation>
    </message>
    <message>
        <source>Or drop them here, or paste a picture with Ctrl+V</source>
        <translation>也可以拖到这里，或用 Ctrl+V 粘贴图片</translation>
    </message>
    <message>
        <source>Or one on each line: %1</source>
        <translation>或每行一个：%1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>记录的各部分</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet: %1</source>
        <translation>可从电子表格粘贴：%1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Possible when every line is decided</source>
        <translation>每一行都选定后才能继续</translation>
    </message>
    <message>
        <source>Press "Show" to look at it, or replace it.</source>
        <translation>按“查看”核对，或重新录入。</translation>
    </message>
    <message>
        <source>Press Esc once more to discard it, or go on.</source>
        <translation>再按一次 Esc 放弃，或继续填写。</translation>
    </message>
    <message>
        <source>Reason to see %1</source>
        <translation>查看“%1”的理由</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>更换“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S or Ctrl+Enter)</source>
        <translation>保存（Ctrl+S 或 Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并继续添加</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>保存所选内容</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>Saves this one and begins another</source>
        <translation>保存这一条，接着录下一条</translation>
    </message>
    <message>
        <source>Several: %1</source>
        <translation>批量添加：%1</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>批量添加…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看“%1”</translation>
    </message>
    <message>
        <source>Shows it in full; asks why, and the history keeps the answer</source>
        <translation>显示完整内容；需要填写理由，并记入历史</translation>
    </message>
    <message>
        <source>Something may be wrong with what stands here.</source>
        <translation>这里的内容可能有误。</translation>
    </message>
    <message>
        <source>Take that column out; read are, in this order: %1.</source>
        <translation>请删去这一列；可识别的栏目依次为：%1。</translation>
    </message>
    <message>
        <source>The record was removed meanwhile (%1).</source>
        <translation>该记录在此期间已被删除（%1）。</translation>
    </message>
    <message>
        <source>The record was removed meanwhile.</source>
        <translation>该记录在此期间已被删除。</translation>
    </message>
    <message>
        <source>The saved version</source>
        <translation>已保存的版本</translation>
    </message>
    <message>
        <source>This computer knows no program that opens "%1". Save it and open it elsewhere.</source>
        <translation>本机没有能打开“%1”的程序。请另存后在别处打开。</translation>
    </message>
    <message>
        <source>Type a few characters…</source>
        <translation>输入几个字进行查找…</translation>
    </message>
    <message>
        <source>Type a new one without seeing the old</source>
        <translation>不查看原内容，直接填写新内容</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the removal, then save again; your changes stay here.</source>
        <translation>请先撤销删除，再重新保存；您的修改仍保留在此。</translation>
    </message>
    <message>
        <source>What is typed here is not done yet and would be lost.</source>
        <translation>这里填写的内容尚未办理，关闭后将丢失。</translation>
    </message>
    <message>
        <source>What stands here is not added yet (%1).</source>
        <translation>这里的内容尚未添加（%1）。</translation>
    </message>
    <message>
        <source>What, after</source>
        <translation>操作 / 修改后</translation>
    </message>
    <message>
        <source>When, field</source>
        <translation>时间 / 字段</translation>
    </message>
    <message>
        <source>Who, before</source>
        <translation>操作人 / 修改前</translation>
    </message>
    <message>
        <source>Why do you need it? The history keeps the answer.</source>
        <translation>为什么需要查看？理由将记入历史。</translation>
    </message>
    <message>
        <source>Yuan, for example 1,234.50</source>
        <translation>金额（元），例如 1,234.50</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>e.g. 2026-03-05</source>
        <translation>例如 2026-03-05</translation>
    </message>
</context>
</TS>
