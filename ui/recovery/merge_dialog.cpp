#include "ui/recovery/merge_dialog.h"
#include "ui/widgets/seam_handle.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr QSize kMergeSize(960, 640);
constexpr int kMostShownLines = 12;
constexpr int kPadding = 4; // of the style sheet

QPlainTextEdit *codeView(const QByteArray &text, QWidget *parent)
{
    auto *view = new QPlainTextEdit(QString::fromUtf8(text), parent);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setReadOnly(true);
    return view;
}

/// As many lines as the text has, within reason.
void fitHeight(QPlainTextEdit *view)
{
    const int lines = std::clamp(view->blockCount(), 1, kMostShownLines);
    const int frame = 2 * (view->frameWidth() + kPadding) + int(2 * view->document()->documentMargin());
    if (view->blockCount() <= kMostShownLines)
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFixedHeight(lines * view->fontMetrics().lineSpacing() + frame +
                         view->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

} // namespace

MergeDialog::MergeDialog(OutsideConflict conflict, QWidget *parent)
    : QDialog(parent)
    , m_conflict(std::move(conflict))
    , m_result(codeView({}, this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Two Versions of %1").arg(m_conflict.name));
    resize(kMergeSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *heading = new QLabel(tr("The same lines were changed here and by another program"), this);
    heading->setProperty("role", QStringLiteral("title"));
    column->addWidget(heading);
    auto *text = new QLabel(
        tr("Choose what the file is to hold. All other changes of both sides are in already."), this);
    text->setProperty("role", QStringLiteral("muted"));
    text->setWordWrap(true);
    column->addWidget(text);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    auto *scroll = new QScrollArea(splitter);
    scroll->setObjectName(QStringLiteral("mergeConflicts"));
    scroll->setAccessibleName(tr("Places that were changed twice"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *list = new QWidget(scroll);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    for (const project::MergePart &part : m_conflict.merge.parts) {
        if (!part.isConflict)
            continue;
        m_choices.push_back(Choice::Ours);
        rows->addWidget(makeConflict(int(m_choices.size()) - 1, part));
    }
    rows->addStretch();
    scroll->setWidget(list);

    auto *outcome = new QWidget(splitter);
    auto *outcomeRows = new QVBoxLayout(outcome);
    outcomeRows->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&What the file will hold"), outcome);
    label->setBuddy(m_result);
    outcomeRows->addWidget(label);
    outcomeRows->addWidget(m_result);
    m_result->setObjectName(QStringLiteral("mergeResult"));
    m_result->setAccessibleName(tr("What the file will hold"));
    m_result->setReadOnly(true);
    takeKeys(*splitter, tr("Edge between the places and the outcome"));
    column->addWidget(splitter, 1);

    column->addWidget(makeButtons());
    showMerged();
}

QWidget *MergeDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    const auto whole = [this, buttons](const char *name, const QString &text, const QString &toolTip,
                                       const QByteArray &bytes) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ResetRole);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(toolTip);
        connect(button, &QPushButton::clicked, this, [this, bytes] { settle(bytes); });
    };
    whole("keepAllOurs", tr("Keep All of &Mine"),
          tr("The whole file as it is here. The other one stays among its earlier versions"),
          m_conflict.ours);
    whole("takeAllTheirs", tr("Take All of &Theirs"),
          tr("The whole file as it is elsewhere. Yours stays among its earlier versions"), m_conflict.theirs);
    auto *versions = new QPushButton(tr("&Copy or Export"), buttons);
    versions->setObjectName(QStringLiteral("mergeVersions"));
    versions->setToolTip(tr("Either version as a whole, for another program"));
    versions->setMenu(makeVersionMenu());
    buttons->addButton(versions, QDialogButtonBox::ResetRole);
    auto *take = new QPushButton(tr("&Use This"), buttons);
    take->setObjectName(QStringLiteral("mergeAccept"));
    take->setProperty("primary", true); // before the box dresses it
    buttons->addButton(take, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Decide &Later"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { settle(merged()); });
    return buttons;
}

QMenu *MergeDialog::makeVersionMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [menu](const char *name, const QString &text, auto run) {
        QAction *action = menu->addAction(text, menu, run);
        action->setObjectName(QLatin1String(name));
    };
    const auto copy = [](const QByteArray &bytes) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
    };
    add("copyOurs", tr("Copy &Mine"), [this, copy] { copy(m_conflict.ours); });
    add("copyTheirs", tr("Copy &Theirs"), [this, copy] { copy(m_conflict.theirs); });
    menu->addSeparator();
    add("exportOurs", tr("&Export Mine…"),
        [this] { Q_EMIT exportRequested(m_conflict.ours, tr("mine", "end of the name of a file")); });
    add("exportTheirs", tr("E&xport Theirs…"),
        [this] { Q_EMIT exportRequested(m_conflict.theirs, tr("theirs", "end of the name of a file")); });
    return menu;
}

void MergeDialog::settle(const QByteArray &bytes)
{
    accept();
    Q_EMIT resolved(bytes);
}

QWidget *MergeDialog::makeSide(const QString &title, const QByteArray &text)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(title, side);
    label->setProperty("role", QStringLiteral("muted"));
    QPlainTextEdit *view = codeView(text, side);
    view->setAccessibleName(title);
    fitHeight(view);
    column->addWidget(label);
    column->addWidget(view);
    return side;
}

QWidget *MergeDialog::makeConflict(int number, const project::MergePart &part)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sides = new QHBoxLayout;
    sides->addWidget(makeSide(tr("Here"), part.ours));
    sides->addWidget(makeSide(tr("Elsewhere"), part.theirs));
    column->addLayout(sides);

    auto *choices = new QHBoxLayout;
    const auto add = [&](const QString &text, Choice choice, const char *name) {
        auto *button = new QRadioButton(text, box);
        button->setObjectName(QLatin1String(name) + QString::number(number));
        button->setChecked(choice == Choice::Ours);
        connect(button, &QRadioButton::toggled, this, [this, number, choice](bool on) {
            if (on)
                choose(number, choice);
        });
        choices->addWidget(button);
    };
    add(tr("Keep what is here"), Choice::Ours, "keepOurs");
    add(tr("Take what is elsewhere"), Choice::Theirs, "takeTheirs");
    add(tr("Both, one after the other"), Choice::Both, "takeBoth");
    choices->addStretch();
    column->addLayout(choices);
    return box;
}

void MergeDialog::choose(int number, Choice choice)
{
    m_choices.at(std::size_t(number)) = choice;
    showMerged();
}

QByteArray MergeDialog::merged() const
{
    return m_conflict.merge.answered(m_choices);
}

void MergeDialog::showMerged()
{
    m_result->setPlainText(QString::fromUtf8(merged()));
}

} // namespace muto::ui
