#include "wizard/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include "wizard/translate.h"

// Resources of a static library are dropped by the linker unless somebody asks for them, outside of any namespace.
static void bringTranslations() { Q_INIT_RESOURCE(translations); }

namespace keyrite::wizard {

namespace {

constexpr const char* kFolder = ":/translations";
constexpr const char* kEnglish = "en";

// One English sentence has one translation, wherever it stands: the build puts all sentences into this context, because lupdate
// and Qt disagree about the names of classes inside namespaces.
constexpr const char* kContext = "keyrite";

class Sentences final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char*, const char* source, const char* disambiguation, int n) const override
    {
        return QTranslator::translate(kContext, source, disambiguation, n);
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

QStringList languages()
{
    bringTranslations();
    QStringList out{QLatin1String(kEnglish)};
    for (const QString& file :
         QDir(QLatin1String(kFolder)).entryList({QStringLiteral("keyrite_*.qm")}, QDir::Files, QDir::Name))
        out += file.mid(8, file.size() - 11);
    return out;
}

QString languageOfSystem()
{
    const QString wanted = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    return languages().contains(wanted) ? wanted : QLatin1String(kEnglish);
}

Result<void> speak(const QString& language)
{
    if (!languages().contains(language))
        return fail(Errc::NotFound, message("There is no such language in this program."), language.toStdString(),
                    message("Use one of: %1.", languages().join(QStringLiteral(", ")).toStdString()));
    qDeleteAll(QCoreApplication::instance()->findChildren<Sentences*>());
    if (language == QLatin1String(kEnglish))
        return {};
    auto* const sentences = new Sentences(QCoreApplication::instance());
    if (!sentences->load(QStringLiteral("%1/keyrite_%2.qm").arg(QLatin1String(kFolder), language)))
        return fail(Errc::Internal, message("The translation cannot be read."), language.toStdString());
    QCoreApplication::installTranslator(sentences);
    return {};
}

}  // namespace keyrite::wizard
