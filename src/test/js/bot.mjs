// A bot as a stranger would write it with discord.js, unchanged but for the address. It tells what happens to it in
// lines on stdout and leaves when stdin is closed.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const tell = (...words) => console.log(words.join(' '));

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API, version: '10' },
});

const commands = [
  new SlashCommandBuilder()
    .setName('greet')
    .setNameLocalizations({ ja: 'あいさつ' })
    .setDescription('Greets somebody')
    .setDescriptionLocalizations({ ja: 'あいさつします' })
    .addStringOption((option) => option.setName('name').setDescription('Whom').setRequired(true))
    .addStringOption((option) => option.setName('place').setDescription('Where').setAutocomplete(true)),
  new SlashCommandBuilder().setName('slow').setDescription('Takes its time'),
  new SlashCommandBuilder().setName('card').setDescription('Shows a card'),
].map((command) => command.toJSON());

const buttons = () =>
  new ActionRowBuilder().addComponents(
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Secondary),
  );

const form = () =>
  new ModalBuilder()
    .setCustomId('profile')
    .setTitle('Profile')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Organisation')
        .setTextInputComponent(new TextInputBuilder().setCustomId('organisation').setStyle(TextInputStyle.Short)),
    );

const card = () =>
  new ContainerBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('# 会合'))
    .addActionRowComponents(
      new ActionRowBuilder().addComponents(
        new StringSelectMenuBuilder().setCustomId('field').addOptions(
          { label: '福祉', value: 'welfare' },
          { label: '医療', value: 'medicine' },
        ),
      ),
    );

const handlers = {
  async greet(interaction) {
    const name = interaction.options.getString('name');
    await interaction.reply({ content: `Hello, ${name}`, components: [buttons()] });
  },
  async slow(interaction) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('At last');
    await interaction.followUp({ content: 'And more', flags: MessageFlags.Ephemeral });
  },
  async card(interaction) {
    await interaction.reply({ components: [card()], flags: MessageFlags.IsComponentsV2 });
  },
};

async function answer(interaction) {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed} hall`, value: `${typed}-hall` }]);
  } else if (interaction.isChatInputCommand()) {
    await handlers[interaction.commandName](interaction);
  } else if (interaction.isButton() && interaction.customId === 'form') {
    await interaction.showModal(form());
  } else if (interaction.isButton()) {
    await interaction.update({ content: 'More of it' });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({ content: interaction.values.join(), flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    const organisation = interaction.fields.getTextInputValue('organisation');
    await interaction.reply({ content: `From ${organisation}`, flags: MessageFlags.Ephemeral });
  }
}

client.on(Events.InteractionCreate, (interaction) =>
  answer(interaction).catch((error) => tell('failed', error.stack)),
);
client.on(Events.ShardResume, (shard, replayed) => tell('resumed', replayed));
client.on(Events.Error, (error) => tell('failed', error.stack));
client.once(Events.ClientReady, async () => {
  const registered = await client.application.commands.set(commands);
  tell('registered', registered.size);
});
client.on(Events.ShardReady, () => tell('ready', client.user.username, client.guilds.cache.size));

process.stdin.resume();
process.stdin.on('end', () => client.destroy().finally(() => process.exit(0)));
await client.login(process.env.DISCORD_TOKEN);
