// How plan_toml.cpp and plan_toml_backup.cpp read a plan: the only files that see toml++.
#pragma once

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 8
#include <toml++/toml.h>

#include <algorithm>

#include "base/text_document.h"
#include "scripts/plan.h"

namespace keyrite::scripts {

// Reads the tables of one plan and collects everything that is wrong.
class PlanReader {
public:
    explicit PlanReader(std::string_view subject) : m_subject(subject) {}

    void find(const toml::node* node, Message what, Message hint, Errc code = Errc::PlanRejected)
    {
        const auto line = node == nullptr ? 0u : static_cast<unsigned>(node->source().begin.line);
        m_findings.push_back(
            {code, std::move(what), m_subject + (line > 0 ? ":" + std::to_string(line) : ""), std::move(hint)});
    }
    void find(const toml::node* node, const Error& error)
    {
        const Message hint =
            error.hint.empty() ? message("Correct this line; 'keyrite plan new' writes an example of every line.") : error.hint;
        find(node, error.what, hint, error.code);
    }

    // Keys that no one reads are keys that no one obeys.
    void onlyKeys(const toml::table& table, std::initializer_list<std::string_view> known)
    {
        for (const auto& [key, node] : table)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                find(&node, message("The plan has a key that this program does not know: '%1'.", printable(key.str())),
                     message("Correct the spelling, or remove the line."));
    }

    std::string text(const toml::table& table, std::string_view key, bool required)
    {
        const toml::node* const node = table.get(key);
        if (node == nullptr) {
            if (required)
                find(&table, message("'%1' is missing.", key), message("'keyrite plan new' writes an example of every line."));
            return {};
        }
        const auto value = node->value_exact<std::string>();
        if (!value) {
            find(node, message("'%1' is not a text in quotes.", key), message("Write it as %1 = \"…\".", key));
            return {};
        }
        if (auto valid = base::checkLabel(*value, 1000); !valid) {
            find(node,
                 Error{valid.error().code, message("'%1' is not usable: %2", key, valid.error().what), {}, valid.error().hint});
            return {};
        }
        return *value;
    }

    std::optional<int64_t> number(const toml::table& table, std::string_view key)
    {
        const toml::node* const node = table.get(key);
        if (node == nullptr)
            return std::nullopt;
        const auto value = node->value_exact<int64_t>();
        if (!value)
            find(node, message("'%1' is not a whole number.", key), message("Write it as %1 = 2.", key));
        return value;
    }

    // false when it is not there.
    bool yes(const toml::table& table, std::string_view key)
    {
        const toml::node* const node = table.get(key);
        const auto value = node == nullptr ? std::optional(false) : node->value_exact<bool>();
        if (!value)
            find(node, message("'%1' is neither true nor false.", key), message("Write it as %1 = true.", key));
        return value.value_or(false);
    }

    const toml::table* table(const toml::table& parent, std::string_view key, bool required)
    {
        const toml::node* const node = parent.get(key);
        if (node == nullptr) {
            if (required)
                find(&parent, message("The section [%1] is missing.", key),
                     message("'keyrite plan new' writes an example of every section."));
            return nullptr;
        }
        if (!node->is_table())
            find(node, message("'%1' is not a section.", key), message("Write it as [%1].", key));
        return node->as_table();
    }

    // Labels in a list.
    std::vector<std::string> texts(const toml::table& table, std::string_view key)
    {
        std::vector<std::string> out;
        const toml::node* const node = table.get(key);
        const toml::array* const array = node == nullptr ? nullptr : node->as_array();
        if (array == nullptr) {
            find(node == nullptr ? &table : node, message("'%1' is missing or not a list.", key),
                 message("Write it as %1 = [\"…\", \"…\"].", key));
            return out;
        }
        for (const toml::node& element : *array) {
            const auto value = element.value_exact<std::string>();
            if (!value || !base::checkLabel(*value))
                find(&element, message("'%1' holds something that is not a label in quotes.", key),
                     message("Write it as %1 = [\"…\", \"…\"].", key));
            else
                out.push_back(*value);
        }
        return out;
    }

    enum class Needed { No, Yes };
    std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key, size_t most,
                                           Needed needed = Needed::Yes)
    {
        std::vector<const toml::table*> out;
        const toml::node* const node = parent.get(key);
        if (node == nullptr && needed == Needed::No)
            return out;
        const toml::array* const array = node == nullptr ? nullptr : node->as_array();
        if (array == nullptr || array->empty() || array->size() > most) {
            find(node, message("The plan needs between 1 and %1 sections [[%2]].", std::to_string(most), key),
                 message("'keyrite plan new' writes an example of every section."));
            return out;
        }
        for (const toml::node& element : *array) {
            if (element.is_table())
                out.push_back(element.as_table());
            else
                find(&element, message("'%1' is not a list of sections.", key), message("Write each as [[%1]].", key));
        }
        return out;
    }

    static std::string printable(std::string_view text)
    {
        return base::checkLabel(text, 64) ? std::string(text) : "(unprintable)";
    }

    std::vector<Error> take() && { return std::move(m_findings); }
    bool clean() const { return m_findings.empty(); }

private:
    std::string m_subject;
    std::vector<Error> m_findings;
};

inline unsigned lineOf(const toml::table& table, std::string_view key)
{
    const toml::node* const node = table.get(key);
    return static_cast<unsigned>((node == nullptr ? static_cast<const toml::node&>(table) : *node).source().begin.line);
}

// plan_toml_backup.cpp: what a backup is made of, and what one is restored from.
void readPaper(PlanReader& reader, const toml::table& root, Plan& plan);
void readSource(PlanReader& reader, const toml::table& root, Plan& plan);
// After devices and paper.
void readResult(PlanReader& reader, const toml::table& root, Plan& plan);
void readRecovery(PlanReader& reader, const toml::table& root, Plan& plan);

}  // namespace keyrite::scripts
