# SPDX-License-Identifier: GPL-3.0-or-later
"""One Chinese word for one thing, in the interface and in the guide: the variants that are not to come back.

Each row: what it is in English, the word, a pattern of the other words for the same thing. A pattern names the
variant in the phrases in which it means this thing, so that a word that is right elsewhere stays free (材料 are the
papers that deputies read; the papers the program writes are 文书)."""
import re

WORDS = (
    ("the office's file", "数据文件", r"办公室文件|工会文件|工作文件|单位文件|办公文件"),
    ("sample", "示例", r"样例|样本|演示数据|示范"),
    ("papers that the program writes", "文书", r"“材料”|材料按钮|报表按钮"),
    ("not imported", "未导入", r"(?:被)?拒绝的行|未录入的行|未被导入"),
    ("committees of the congress", "专门委员会", r"专门小组|专委会|专门工作委员会"),
    ("invalid ballot paper", "无效票", r"废票"),
    ("present without a vote", "列席", r"旁听|观察员|列席代表"),
    ("opening of a sitting", "开幕", r"宣布开会|开会时间|开会时(?:应到|实到|法定)|尚未开会|“开会”|撤销开会|可以开会|不能开会|仍开会|会议开会|开会(?:前已离开|后到达)"),
    ("another vote on the same", "重新投票", r"重投|重新表决|再次投票|再次表决|二次投票"),
)
# Texts that stand alone on a button, where the English word alone says too little.
EXACT = {("ui-form", "Papers"): "文书", ("congress", "Open"): "开幕"}


def breaches(text):
    """[(variant found, the word, what it is)] of a Chinese text."""
    return [(m[0], word, what) for what, word, variants in WORDS for m in re.finditer(variants, text)]
